// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "INSPECTED"], "from": "2014-02", "to": "2024~", "afterDown": "", "afterId": null, "afterTie": "", "limit": 5}
// What is known of these entities day by day, the newest first: a page of each one's, after a cursor. What has no day of its own has the day of the first report.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (p:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
  WHERE type(r) IN $types
  WITH n, r, coalesce(r.date, n.date, p.date, r.firstSeen) AS down, CASE WHEN startNode(r).id = parent THEN 'out' ELSE 'in' END AS direction
  WHERE ($from IS NULL OR coalesce(r.date, n.endDate, down) + '~' >= $from) AND ($to IS NULL OR down <= $to)
  WITH n, r, direction, down, n.id AS id, type(r) + direction + coalesce(r.title, r.date, '') AS tie
  WHERE down IS NOT NULL AND ($afterId IS NULL OR down < $afterDown OR (down = $afterDown AND (id > $afterId OR (id = $afterId AND tie > $afterTie))))
  RETURN n, r, direction, down, id, tie
  ORDER BY down DESC, id ASC, tie ASC
  LIMIT $limit
}
RETURN parent, id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, direction, properties(r) AS fact, down, '' AS up, tie
ORDER BY parent, down DESC, id ASC, tie ASC
