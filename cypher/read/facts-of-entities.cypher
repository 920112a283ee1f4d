// params: {"ids": ["$anyPersonId", "$anyOrganizationId", "$anyEventId"]}
// Every relationship that begins at these entities, with the claims that it says it rests on.
UNWIND $ids AS from
MATCH (:Entity {id: from})-[r:ATTENDED|HOLDS_POSITION|LOCATED_IN|PART_OF|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED|WROTE]->(n)
RETURN from, n.id AS to, type(r) AS type, r.claimIds AS claimIds
ORDER BY from, to, type, claimIds[0]
