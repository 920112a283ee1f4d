// params: {"ids": ["$anyPersonId", "$anyOrganizationId", "$anyPlaceId"], "each": 5, "limit": 100000}
// As neighbours-each, over facts of all types.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
  WITH DISTINCT n.id AS id
  RETURN id
  ORDER BY id
  LIMIT $each
}
RETURN parent, id
ORDER BY parent, id
LIMIT $limit
