// 03 记者：一次会议有谁参加，各任何职（图） | Reporter: who was at one meeting, and the posts they hold
MATCH (m:Meeting {name: '全市工业经济运行调度会议'})<-[r:ATTENDED]-(p:Person)
OPTIONAL MATCH (p)-[h:HOLDS_POSITION]->(o:Organization)
RETURN m, r, p, h, o
