// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyOrganizationId", "$anyPlaceId"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "INSPECTED"], "directions": ["out", "in"], "labels": null, "roles": null, "former": null, "minConfidence": null, "minInvestment": null, "from": null, "to": null, "places": null, "programs": null}
// How many relationships facts-page has in all, and what the projects at their ends cost together.
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
  RETURN n.id AS id, n.investment AS investment
}
RETURN parent, count(id) AS total, sum(coalesce(investment, 0)) AS investment
ORDER BY parent
