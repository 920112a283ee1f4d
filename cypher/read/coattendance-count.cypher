// params: {"ids": ["$anyPersonId", "$anyPersonId", "$anyPersonId", "$anyPersonId"], "least": 1, "from": null, "to": null}
// How many events coattendance-page has in all.
UNWIND $ids AS person
MATCH (:Entity {id: person})-[r:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR coalesce(r.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(r.date, e.date) <= $to)
WITH e.id AS id, count(r) AS people
WHERE people >= $least
RETURN count(id) AS total
