// params: {"ids": ["$anyPersonId", "$anyEventId", "$anyPlaceId", "none"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF"]}
// What a picture of entities shows of each, with how many facts it has in all.
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
CALL (n) {
  MATCH (n)-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(:Entity)
  WHERE type(r) IN $types
  RETURN count(r) AS degree
}
RETURN n.id AS id, n.name AS name, labels(n) AS labels, n.mentions AS mentions, n.date AS date, n.investment AS investment, degree
ORDER BY id
