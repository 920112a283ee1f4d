// params: {"pairs": [{"one": "$anyPersonId", "other": "$anyEventId"}], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN"]}
// The relationships that join two neighbours, the surest first.
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.one})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(n:Entity)
WHERE type(r) IN $types AND n.id = pair.other
RETURN pair.one AS one, pair.other AS other, type(r) AS type, CASE WHEN startNode(r).id = pair.one THEN 'out' ELSE 'in' END AS direction, properties(r) AS fact,
  coalesce(r.title, r.date, '') AS tie
ORDER BY one, other, r.confidence DESC, type, direction, tie
