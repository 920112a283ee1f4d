// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF"], "limit": 100}
// The relationships that begin at these entities, wherever they lead to.
UNWIND $ids AS one
MATCH (a:Entity {id: one})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]->(b:Entity)
WHERE type(r) IN $types
RETURN a.id AS start, b.id AS end, type(r) AS type, properties(r) AS fact, coalesce(r.title, r.date, '') AS tie
ORDER BY start, end, type, tie
LIMIT $limit
