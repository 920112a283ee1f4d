// params: {"ids": ["$anyPersonId", "$anyOrganizationId", "$anyPlaceId", "none"]}
// As degrees, of all types: without looking at each relationship's, which takes the embedded store eight times as long.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED]-() } AS degree
ORDER BY parent
