// 13 研究者：一个人的大事记（表） | Researcher: what is known of somebody, day by day
MATCH (p:Official {name: '刘文强'})-[r]->(x:Entity)
RETURN coalesce(r.date, r.firstSeen) AS day, type(r) AS type, coalesce(r.role, r.title) AS asWhat, x.name AS what, r.support AS articles, r.confidence AS confidence
ORDER BY day DESC, what
