UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:`TARGET` {id: row.to})
MATCH (from)-[r]->(to)
WHERE r.id = row.id
RETURN r.id AS id, properties(r) AS properties
