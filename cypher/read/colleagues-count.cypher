// params: {"ids": ["$anyPersonId"], "label": null, "from": null, "to": null}
UNWIND $ids AS parent
MATCH (:Entity {id: parent})-[mine:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR coalesce(mine.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(mine.date, e.date) <= $to)
WITH DISTINCT parent, e
MATCH (e)<-[:ATTENDED]-(n:Person)
WHERE n.id <> parent AND ($label IS NULL OR $label IN labels(n))
RETURN parent, count(DISTINCT n.id) AS total
ORDER BY parent
