// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "INSPECTED"], "directions": ["out", "in"], "labels": null, "roles": null, "former": null, "minConfidence": null, "minInvestment": null, "from": "2014-02", "to": "2024~", "places": null, "programs": null, "sort": "date", "afterDown": "", "afterUp": "", "afterId": null, "afterTie": "", "limit": 5}
// As facts-page, before a cursor, the last first.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (p:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED|WROTE]-(n)
  WHERE type(r) IN $types
    AND (CASE WHEN startNode(r).id = parent THEN 'out' ELSE 'in' END) IN $directions
    AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
    AND ($roles IS NULL OR r.role IN $roles)
    AND ($former IS NULL OR coalesce(r.former, false) = $former)
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($minInvestment IS NULL OR n.investment >= $minInvestment)
    AND ($from IS NULL OR coalesce(r.date, n.endDate, n.date) + '~' >= $from)
    AND ($to IS NULL OR coalesce(r.date, n.date) <= $to)
    AND ($places IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(q:Place) WHERE q.id IN $places })
    AND ($programs IS NULL OR EXISTS { MATCH (n)-[:IMPLEMENTS]->(g:Program) WHERE g.id IN $programs })
  WITH n, r, CASE WHEN startNode(r).id = parent THEN 'out' ELSE 'in' END AS direction,
    CASE $sort WHEN 'date' THEN coalesce(r.date, n.date, r.lastSeen, '') WHEN 'investment' THEN coalesce(n.investment, 0) WHEN 'support' THEN r.support ELSE '' END AS down,
    CASE $sort WHEN 'name' THEN coalesce(n.name, n.headline) ELSE '' END AS up
  WITH n, r, direction, down, up, n.id AS id, type(r) + direction + coalesce(r.title, r.date, '') AS tie
  WHERE $afterId IS NULL OR down > $afterDown OR (down = $afterDown AND (up < $afterUp OR (up = $afterUp AND (id < $afterId OR (id = $afterId AND tie < $afterTie)))))
  RETURN n, r, direction, down, up, id, tie
  ORDER BY down ASC, up DESC, id DESC, tie DESC
  LIMIT $limit
}
RETURN parent, id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, direction, properties(r) AS fact, down, up, tie
ORDER BY parent, down ASC, up DESC, id DESC, tie DESC
