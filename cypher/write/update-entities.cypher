// A new id among the properties renames the entity.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties
RETURN count(e) AS written
