// params: {"ids": ["$anyPersonId"], "label": null, "from": null, "to": null, "afterDown": 0, "afterId": null, "limit": 10}
// As colleagues-page, before a cursor, the last first.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})-[mine:ATTENDED]->(e:Event)
  WHERE ($from IS NULL OR coalesce(mine.date, e.endDate, e.date) + '~' >= $from) AND ($to IS NULL OR coalesce(mine.date, e.date) <= $to)
  WITH DISTINCT parent, e
  MATCH (e)<-[:ATTENDED]-(n:Person)
  WHERE n.id <> parent AND ($label IS NULL OR $label IN labels(n))
  WITH n.id AS id, count(DISTINCT e.id) AS down
  WHERE $afterId IS NULL OR down > $afterDown OR (down = $afterDown AND id < $afterId)
  RETURN id, down
  ORDER BY down ASC, id DESC
  LIMIT $limit
}
RETURN parent, id, down, '' AS up, '' AS tie
ORDER BY parent, down ASC, id DESC
