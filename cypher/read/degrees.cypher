// params: {"ids": ["$anyPersonId", "$anyOrganizationId", "$anyPlaceId", "none"], "types": ["ATTENDED", "HOLDS_POSITION", "LOCATED_IN", "PART_OF", "UNDERTAKES"]}
// How many facts each of these entities has.
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-(:Entity)
WHERE type(r) IN $types
RETURN parent, count(r) AS degree
ORDER BY parent
