UNWIND $rows AS row
MATCH (to:`TARGET` {id: row.to})
MATCH (to)<-[r:`TYPE`]-(from:Entity)
WHERE from.id = row.from AND r.id = row.id
SET r = row.properties
RETURN count(r) AS written
