// params: {"ids": ["$anyId"]}
// slots: {"SOURCE": "Entity", "TYPE": "ATTENDED", "TARGET": "Entity"}
UNWIND $ids AS id
MATCH (from:`SOURCE` {id: id})
MATCH (from)-[r:`TYPE`]->(to:`TARGET`)
RETURN id AS from, labels(from) AS fromLabels, to.id AS to, labels(to) AS toLabels, properties(r) AS properties
