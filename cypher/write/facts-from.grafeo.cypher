// Looks from the subject, which has fewer relationships of this type than the object.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (from)-[r:`TYPE`]->(to:`TARGET`)
WHERE to.id = row.to AND r.id = row.id
RETURN r.id AS id, properties(r) AS properties
