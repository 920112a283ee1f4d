// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "INSPECTED"], "from": null, "to": null}
UNWIND $ids AS parent
CALL (parent) {
  MATCH (p:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
  WHERE type(r) IN $types
  WITH n, r, coalesce(r.date, n.date, p.date, r.firstSeen) AS down, CASE WHEN startNode(r).id = parent THEN 'out' ELSE 'in' END AS direction
  WHERE ($from IS NULL OR coalesce(r.date, n.endDate, down) + '~' >= $from) AND ($to IS NULL OR down <= $to)
    AND down IS NOT NULL
  RETURN n.id AS id
}
RETURN parent, count(id) AS total
ORDER BY parent
