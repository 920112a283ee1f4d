MERGE (p:Page {id: $id})
SET p = $properties
RETURN count(p) AS written
