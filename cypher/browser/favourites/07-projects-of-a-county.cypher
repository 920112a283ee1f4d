// 07 分析员：一个县区的项目、投资额与企业（图） | Analyst: the projects of a county and the companies behind them
MATCH (county:County {name: '南谯区'})<-[below:PART_OF*0..3]-(place:Place)<-[l:LOCATED_IN]-(p:Project)
OPTIONAL MATCH (p)<-[u:UNDERTAKES]-(o:Organization)
RETURN county, below, place, l, p, u, o
