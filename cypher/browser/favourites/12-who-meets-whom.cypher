// 12 研究者：哪些官员常在一起（表） | Researcher: which officials meet most often
MATCH (a:Official)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(b:Official)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT e) AS shared, collect(DISTINCT e.name)[0..5] AS events
ORDER BY shared DESC, one, other
LIMIT 50
