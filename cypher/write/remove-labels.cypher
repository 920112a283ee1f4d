UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:`LABELS`
RETURN count(e) AS written
