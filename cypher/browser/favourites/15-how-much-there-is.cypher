// 15 总览：每种关系有多少条，平均置信度几何 | Overview: how many of each fact, and how sure on average
MATCH (a:Entity)-[r]->(b)
WHERE r.claimIds IS NOT NULL
RETURN type(r) AS type, count(r) AS facts, round(avg(r.confidence), 2) AS confidence, sum(r.support) AS articles
ORDER BY facts DESC
