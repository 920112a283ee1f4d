// params: {"rows": [{"parent": "$anyPlaceId", "agencies": ["$anyOrganizationId", "$anyAgencyId", "$anyAgencyId"]}], "former": null, "minConfidence": null}
// How many people place-officials-page has in all.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.agencies AS agency
  MATCH (o:Entity {id: agency})<-[r:HOLDS_POSITION]-(n:Person)
  WHERE ($former IS NULL OR coalesce(r.former, false) = $former) AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  RETURN DISTINCT n.id AS id
}
RETURN row.parent AS parent, count(id) AS total
ORDER BY parent
