// params: {}
// slots: {"TARGET": "Entity"}
MATCH (n:`TARGET`)
RETURN n.id AS id
