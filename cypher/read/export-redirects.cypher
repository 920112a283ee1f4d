// params: {"after": "", "limit": 50}
// Where ids lead that are no longer an entity's own, for a backup.
MATCH (r:Redirect)-[:LEADS_TO]->(e:Entity)
WHERE r.id > $after
RETURN r.id AS redirect, e.id AS entity
ORDER BY redirect, entity
LIMIT $limit
