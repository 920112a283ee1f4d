UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, labels(e) AS labels, properties(e) AS properties
