// params: {"ids": ["$anyPersonId", "$anyPersonId"]}
// How many events these people attended, as is kept on them.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, coalesce(n.eventCount, 0) AS events
ORDER BY parent
