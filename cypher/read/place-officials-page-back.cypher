// params: {"rows": [{"parent": "$anyPlaceId", "agencies": ["$anyOrganizationId", "$anyAgencyId", "$anyAgencyId"]}], "former": null, "minConfidence": null, "afterUp": "", "afterId": null, "limit": 5}
// As place-officials-page, before a cursor, the last first.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.agencies AS agency
  MATCH (o:Entity {id: agency})<-[r:HOLDS_POSITION]-(n:Person)
  WHERE ($former IS NULL OR coalesce(r.former, false) = $former) AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  WITH n, r, o, coalesce(r.former, false) AS former
  ORDER BY n.id, former, r.confidence DESC, o.id, r.title
  WITH n, head(collect(r)) AS r, head(collect(o)) AS o
  WITH n, r, o, n.id AS id, n.name AS up
  WHERE $afterId IS NULL OR up < $afterUp OR (up = $afterUp AND id < $afterId)
  RETURN n, r, o, id, up
  ORDER BY up DESC, id DESC
  LIMIT $limit
}
RETURN row.parent AS parent, id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, 'in' AS direction, properties(r) AS fact, o.id AS agency, '' AS down, up, '' AS tie
ORDER BY parent, up DESC, id DESC
