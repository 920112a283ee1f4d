// The id is taken off first: Neo4j lets no other node have it in the same transaction otherwise. Not set to another: a scan of the
// index (which the planner takes for a seek while entities are few) then meets the deleted node, and the transaction fails.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e.id
DETACH DELETE e
