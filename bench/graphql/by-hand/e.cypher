MATCH (o:Person:Official)
WHERE o.eventCount >= 0
WITH o ORDER BY o.eventCount DESC, o.id LIMIT toInteger($n)
RETURN o {.id, .name, .eventCount} AS answer
