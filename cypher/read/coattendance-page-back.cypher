// params: {"ids": ["$anyPersonId", "$anyPersonId", "$anyPersonId", "$anyPersonId"], "least": 1, "from": null, "to": null, "afterDown": "", "afterId": null, "limit": 5}
// As coattendance-page, before a cursor, the last first.
UNWIND $ids AS person
MATCH (:Entity {id: person})-[r:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR coalesce(r.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(r.date, e.date) <= $to)
WITH e, person, properties(r) AS fact
ORDER BY person
WITH e, collect({person: person, fact: fact}) AS people
WHERE size(people) >= $least
WITH e, people, e.id AS id, coalesce(e.date, '') AS down
WHERE $afterId IS NULL OR down > $afterDown OR (down = $afterDown AND id < $afterId)
RETURN id, labels(e) AS labels, properties(e) AS properties, people, down, '' AS up, '' AS tie
ORDER BY down ASC, id DESC
LIMIT $limit
