// The embedded engine's own numbers of entities, by which it tells their neighbours without a query.
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN wanted AS id, id(n) AS number
