// params: {"ids": ["$anyPersonId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "UNDERTAKES"], "each": 5, "limit": 100000}
// What facts join to these entities, so many of each: one that has more is a hub, and is known by its number only.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
  WHERE type(r) IN $types
  WITH DISTINCT n.id AS id
  RETURN id
  ORDER BY id
  LIMIT $each
}
RETURN parent, id
ORDER BY parent, id
LIMIT $limit
