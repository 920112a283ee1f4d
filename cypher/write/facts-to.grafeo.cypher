UNWIND $rows AS row
MATCH (to:`TARGET` {id: row.to})
MATCH (to)<-[r:`TYPE`]-(from:Entity)
WHERE from.id = row.from AND r.id = row.id
RETURN r.id AS id, properties(r) AS properties
