UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:`LABELS`
RETURN count(e) AS written
