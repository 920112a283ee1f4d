// params: {"words": null, "genre": null, "from": null, "to": null, "afterDown": "", "afterId": null, "limit": 20}
// Articles, the newest first: a page after a cursor.
MATCH (a:Article)
WHERE ($genre IS NULL OR a.genre = $genre)
  AND ($words IS NULL OR all(word IN $words WHERE any(form IN word WHERE a.headline CONTAINS form OR a.text CONTAINS form)))
  AND ($from IS NULL OR coalesce(a.published, a.date) + '~' >= $from)
  AND ($to IS NULL OR coalesce(a.published, a.date) <= $to)
WITH a.id AS id, coalesce(a.published, a.date, '') AS down
WHERE $afterId IS NULL OR down < $afterDown OR (down = $afterDown AND id > $afterId)
RETURN id, down, '' AS up, '' AS tie
ORDER BY down DESC, id ASC
LIMIT $limit
