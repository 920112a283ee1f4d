UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:IDENTIFIES]-(k:Key)
WHERE k.id STARTS WITH 'Place|code:'
RETURN id, k.id AS key
