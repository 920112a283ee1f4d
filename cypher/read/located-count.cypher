// params: {"rows": [{"parent": "$anyPlaceId", "places": ["$anyPlaceId"]}], "labels": ["Organization", "Project", "Event"], "minConfidence": null, "minInvestment": null, "from": null, "to": null}
// How many located-page has in all, and what the projects among them cost together.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.places AS place
  MATCH (q:Entity {id: place})<-[r:LOCATED_IN]-(n:Entity)
  WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($minInvestment IS NULL OR n.investment >= $minInvestment)
    AND ($from IS NULL OR coalesce(n.endDate, n.date) + '~' >= $from)
    AND ($to IS NULL OR n.date <= $to)
  RETURN DISTINCT n.id AS id, n.investment AS investment
}
RETURN row.parent AS parent, count(id) AS total, sum(coalesce(investment, 0)) AS investment
ORDER BY parent
