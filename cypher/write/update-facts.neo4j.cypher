// A new id among the properties renames the relationship.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:`TARGET` {id: row.to})
MATCH (from)-[r]->(to)
WHERE r.id = row.id
SET r = row.properties
RETURN count(r) AS written
