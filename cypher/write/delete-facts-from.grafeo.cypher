UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (from)-[r:`TYPE`]->(to:`TARGET`)
WHERE to.id = row.to AND r.id = row.id
DELETE r
RETURN count(*) AS written
