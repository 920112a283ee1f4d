// params: {"ids": ["$anyPersonId", "$anyOrganizationId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "UNDERTAKES"], "limit": 100000}
// What facts join to these entities. Claims, mentions and what is denied join nothing.
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
WHERE type(r) IN $types
RETURN DISTINCT parent, n.id AS id
ORDER BY parent, id
LIMIT $limit
