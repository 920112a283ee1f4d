// params: {"ids": ["$anyPersonId", "$anyPersonId", "$anyPersonId", "$anyPersonId"], "from": null, "to": null}
// How many events each two of these people were at together.
UNWIND $ids AS one
MATCH (:Entity {id: one})-[r:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR coalesce(r.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(r.date, e.date) <= $to)
WITH DISTINCT one, e
MATCH (e)<-[:ATTENDED]-(n:Person)
WHERE n.id IN $ids AND n.id > one
RETURN one, n.id AS other, count(DISTINCT e.id) AS shared
ORDER BY shared DESC, one, other
