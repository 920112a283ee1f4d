// params: {"rows": [{"parent": "$anyPlaceId", "places": ["$anyPlaceId"]}], "labels": ["Organization", "Project", "Event"], "minConfidence": null, "minInvestment": null, "from": null, "to": null, "sort": "name", "afterDown": "", "afterUp": "", "afterId": null, "afterTie": "", "limit": 5}
// As located-page, before a cursor, the last first.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.places AS place
  MATCH (q:Entity {id: place})<-[r:LOCATED_IN]-(n:Entity)
  WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($minInvestment IS NULL OR n.investment >= $minInvestment)
    AND ($from IS NULL OR coalesce(n.endDate, n.date) + '~' >= $from)
    AND ($to IS NULL OR n.date <= $to)
  WITH n, r, q.id AS place
  ORDER BY n.id, r.confidence DESC, place
  WITH n, head(collect(r)) AS r
  WITH n, r, n.id AS id,
    CASE $sort WHEN 'date' THEN coalesce(n.date, r.lastSeen, '') WHEN 'investment' THEN coalesce(n.investment, 0) WHEN 'support' THEN r.support ELSE '' END AS down,
    CASE $sort WHEN 'name' THEN n.name ELSE '' END AS up
  WHERE $afterId IS NULL OR down > $afterDown OR (down = $afterDown AND (up < $afterUp OR (up = $afterUp AND id < $afterId)))
  RETURN n, r, id, down, up
  ORDER BY down ASC, up DESC, id DESC
  LIMIT $limit
}
RETURN row.parent AS parent, id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, 'in' AS direction, properties(r) AS fact, down, up, '' AS tie
ORDER BY parent, down ASC, up DESC, id DESC
