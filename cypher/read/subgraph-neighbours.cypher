// params: {"ids": ["$anyPersonId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "UNDERTAKES"], "each": 5}
// What facts join to these entities, those named most often first, so many of each.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
  WHERE type(r) IN $types
  WITH DISTINCT n
  RETURN n.id AS id, n.mentions AS mentions
  ORDER BY mentions DESC, id ASC
  LIMIT $each
}
RETURN parent, id, mentions
ORDER BY parent, mentions DESC, id
