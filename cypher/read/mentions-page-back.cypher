// params: {"ids": ["$anyPersonId", "$anyPlaceId"], "from": null, "to": null, "afterDown": "", "afterId": null, "afterTie": "", "limit": 5}
// As mentions-page, before a cursor, the last first.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Entity {id: parent})<-[m:MENTIONS]-(a:Article)
  WHERE ($from IS NULL OR coalesce(a.published, a.date) + '~' >= $from) AND ($to IS NULL OR coalesce(a.published, a.date) <= $to)
  WITH a.id AS id, m, m.foundId AS tie, coalesce(a.published, a.date, '') AS down
  WHERE $afterId IS NULL OR down > $afterDown OR (down = $afterDown AND (id < $afterId OR (id = $afterId AND tie < $afterTie)))
  RETURN id, m, tie, down
  ORDER BY down ASC, id DESC, tie DESC
  LIMIT $limit
}
RETURN parent, id, m.count AS mentions, m.forms AS forms, m.offsets AS offsets, down, '' AS up, tie
ORDER BY parent, down ASC, id DESC, tie DESC
