// params: {"ids": ["$anyPersonId", "$anyPlaceId"], "from": null, "to": null}
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[:MENTIONS]-(a:Article)
WHERE ($from IS NULL OR coalesce(a.published, a.date) + '~' >= $from) AND ($to IS NULL OR coalesce(a.published, a.date) <= $to)
RETURN parent, count(a.id) AS total
ORDER BY parent
