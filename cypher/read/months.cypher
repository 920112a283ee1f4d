// params: {}
// What was printed and what took place, month by month; claims by their type.
MATCH (a:Article)
WITH substring(coalesce(a.published, a.date, ''), 0, 7) AS month, 'Article' AS what, a.id AS id
RETURN month, what, count(id) AS total
UNION ALL
MATCH (e:Event)
WITH substring(coalesce(e.date, ''), 0, 7) AS month, 'Event' AS what, e.id AS id
RETURN month, what, count(id) AS total
UNION ALL
MATCH (c:Claim)
WITH substring(coalesce(c.seen, ''), 0, 7) AS month, c.type AS what, c.id AS id
RETURN month, what, count(id) AS total
