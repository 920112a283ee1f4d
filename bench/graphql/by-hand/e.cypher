MATCH (o:Official)
WITH o, COUNT { (o)-[:ATTENDED]->() } AS eventCount
ORDER BY eventCount DESC, o.id LIMIT toInteger($n)
RETURN o {.id, .name, eventCount: eventCount} AS answer
