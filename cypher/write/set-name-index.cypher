UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.nameIndex = row.nameIndex
RETURN count(e) AS written
