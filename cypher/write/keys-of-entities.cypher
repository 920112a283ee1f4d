UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:IDENTIFIES]-(k:Key)
RETURN id, k.id AS key
