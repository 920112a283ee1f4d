// 09 分析员：投资最大的项目及其企业（表） | Analyst: the largest projects and who stands behind them
MATCH (p:Project)
WHERE p.investment IS NOT NULL
OPTIONAL MATCH (p)<-[u:UNDERTAKES]-(o:Organization)
OPTIONAL MATCH (p)-[:LOCATED_IN]->(place:Place)
RETURN p.name AS project, p.investment AS yuan, p.amountText AS words, collect(DISTINCT o.name) AS companies, collect(DISTINCT place.name) AS places
ORDER BY yuan DESC
LIMIT 20
