// params: {"label": "Project", "name": null, "minInvestment": null, "from": null, "to": null, "places": null, "programs": null}
MATCH (n:Entity)
WHERE ($label IS NULL OR $label IN labels(n))
  AND ($name IS NULL OR n.name CONTAINS $name OR any(alias IN n.aliases WHERE alias CONTAINS $name))
  AND ($minInvestment IS NULL OR n.investment >= $minInvestment)
  AND ($from IS NULL OR coalesce(n.endDate, n.date) + '~' >= $from)
  AND ($to IS NULL OR n.date <= $to)
  AND ($places IS NULL OR EXISTS { MATCH (n)-[:LOCATED_IN]->(q:Place) WHERE q.id IN $places })
  AND ($programs IS NULL OR EXISTS { MATCH (n)-[:IMPLEMENTS]->(g:Program) WHERE g.id IN $programs })
RETURN count(n.id) AS total, coalesce(sum(coalesce(n.investment, 0)), 0) AS investment
