MATCH (p:Person {id: $who})-[:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR e.date >= $from) AND ($to IS NULL OR e.date <= $to + '~')
WITH DISTINCT p, e
MATCH (e)<-[:ATTENDED]-(other:Person)
WHERE other.id <> p.id
RETURN other.name AS name, count(DISTINCT e.id) AS shared
ORDER BY shared DESC, name
