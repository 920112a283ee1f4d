// params: {"label": "Person", "name": null, "minInvestment": null, "from": null, "to": null, "places": null, "programs": null, "sort": "name", "afterDown": "", "afterUp": "", "afterId": null, "limit": 20}
// Entities of a label: a page after a cursor.
MATCH (n:Entity)
WHERE ($label IS NULL OR $label IN labels(n))
  AND ($name IS NULL OR n.name CONTAINS $name OR any(alias IN n.aliases WHERE alias CONTAINS $name))
  AND ($minInvestment IS NULL OR n.investment >= $minInvestment)
  AND ($from IS NULL OR coalesce(n.endDate, n.date) + '~' >= $from)
  AND ($to IS NULL OR n.date <= $to)
  AND ($places IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(q:Place) WHERE q.id IN $places })
  AND ($programs IS NULL OR EXISTS { MATCH (n)-[:IMPLEMENTS]->(g:Program) WHERE g.id IN $programs })
WITH n, n.id AS id,
  CASE $sort WHEN 'date' THEN coalesce(n.date, '') WHEN 'investment' THEN coalesce(n.investment, 0) WHEN 'mentions' THEN n.mentions WHEN 'events' THEN coalesce(n.eventCount, 0) ELSE '' END AS down,
  CASE $sort WHEN 'name' THEN n.name ELSE '' END AS up
WHERE $afterId IS NULL OR down < $afterDown OR (down = $afterDown AND (up > $afterUp OR (up = $afterUp AND id > $afterId)))
RETURN id, labels(n) AS labels, properties(n) AS properties, down, up, '' AS tie
ORDER BY down DESC, up ASC, id ASC
LIMIT $limit
