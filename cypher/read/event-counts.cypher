// params: {"ids": ["$anyPersonId", "$anyPersonId"]}
// How many events these people attended, read off their degree.
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[:ATTENDED]->() } AS events
ORDER BY parent
