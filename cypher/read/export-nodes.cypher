// params: {"ids": ["$anyId"]}
// slots: {"TARGET": "Entity"}
UNWIND $ids AS id
MATCH (n:`TARGET` {id: id})
RETURN id, labels(n) AS labels, properties(n) AS properties
