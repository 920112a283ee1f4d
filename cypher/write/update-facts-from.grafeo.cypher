// A new id among the properties renames the relationship.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (from)-[r:`TYPE`]->(to:`TARGET`)
WHERE to.id = row.to AND r.id = row.id
SET r = row.properties
RETURN count(r) AS written
