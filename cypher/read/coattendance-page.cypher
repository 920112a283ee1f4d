// params: {"ids": ["$anyPersonId", "$anyPersonId", "$anyPersonId", "$anyPersonId"], "least": 1, "from": null, "to": null, "afterDown": "", "afterId": null, "limit": 5}
// The events at which at least so many of these people were, and as what, the newest first: a page after a cursor.
UNWIND $ids AS person
MATCH (:Entity {id: person})-[r:ATTENDED]->(e:Event)
WHERE ($from IS NULL OR coalesce(r.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(r.date, e.date) <= $to)
WITH e, person, properties(r) AS fact
ORDER BY person
WITH e, collect({person: person, fact: fact}) AS people
WHERE size(people) >= $least
WITH e, people, e.id AS id, coalesce(e.date, '') AS down
WHERE $afterId IS NULL OR down < $afterDown OR (down = $afterDown AND id > $afterId)
RETURN id, labels(e) AS labels, properties(e) AS properties, people, down, '' AS up, '' AS tie
ORDER BY down DESC, id ASC
LIMIT $limit
