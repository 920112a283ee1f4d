// params: {"rows": [{"parent": "$anyPlaceId", "places": ["$anyPlaceId", "$anyPlaceId"]}]}
// How much there is in a place or in the divisions below it (row.places), each thing once.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.places AS place
  MATCH (q:Entity {id: place})<-[:LOCATED_IN]-(n:Entity)
  RETURN DISTINCT n.id AS id, labels(n) AS labels, n.investment AS investment
}
RETURN row.parent AS parent,
  sum(CASE WHEN 'Enterprise' IN labels THEN 1 ELSE 0 END) AS enterprises,
  sum(CASE WHEN 'Organization' IN labels THEN 1 ELSE 0 END) AS organizations,
  sum(CASE WHEN 'Project' IN labels THEN 1 ELSE 0 END) AS projects,
  sum(CASE WHEN 'Project' IN labels THEN coalesce(investment, 0) ELSE 0 END) AS investment,
  sum(CASE WHEN 'Meeting' IN labels THEN 1 ELSE 0 END) AS meetings,
  sum(CASE WHEN 'Event' IN labels THEN 1 ELSE 0 END) AS events
ORDER BY parent
