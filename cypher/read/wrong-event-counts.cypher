// params: {}
// People whose kept number of events is not that of their facts: there are none, unless somebody else wrote to the store.
MATCH (p:Person)
WITH p, COUNT { (p)-[:ATTENDED]->() } AS events
WHERE coalesce(p.eventCount, -1) <> events
RETURN count(p) AS wrong
