// The id is taken off first: Neo4j lets no other node have it in the same transaction otherwise.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.id = 'gone:' + id
DETACH DELETE e
