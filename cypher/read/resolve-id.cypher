// params: {"id": "$anyId"}
// The id that an entity has now, which an earlier id of it leads to.
MATCH (e:Entity {id: $id})
RETURN e.id AS id
UNION
MATCH (r:Redirect {id: $id})-[:LEADS_TO]->(e:Entity)
RETURN e.id AS id
