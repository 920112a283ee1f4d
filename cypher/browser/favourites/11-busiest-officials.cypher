// 11 研究者：谁参加活动最多，任何职（表） | Researcher: who attends most, and which posts they hold
MATCH (p:Official)
WITH p, COUNT { (p)-[:ATTENDED]->() } AS events
ORDER BY events DESC, p.name
LIMIT 20
OPTIONAL MATCH (p)-[h:HOLDS_POSITION]->(o:Organization)
RETURN p.name AS name, events, collect(o.name + ' ' + h.title) AS posts
ORDER BY events DESC, name
