// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId", "none"]}
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY id
