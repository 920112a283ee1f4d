MATCH (p:Entity {id: $who})-[r:INSPECTED]->(o:Entity)
WHERE ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to + '~')
RETURN r.date AS date, o.name AS inspected, labels(o) AS labels
ORDER BY date DESC, inspected
