UNWIND $rows AS row
MATCH (to:`TARGET` {id: row.to})
MATCH (to)<-[r:`TYPE`]-(from:Entity)
WHERE from.id = row.from AND r.id = row.id
DELETE r
RETURN count(*) AS written
