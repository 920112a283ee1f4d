// params: {"file": null, "from": null, "to": null, "afterDown": "", "afterId": null, "limit": 20}
// Documents, the newest first: a page after a cursor.
MATCH (d:Document)
WHERE ($file IS NULL OR d.file CONTAINS $file) AND ($from IS NULL OR d.date + '~' >= $from) AND ($to IS NULL OR d.date <= $to)
WITH d.id AS id, coalesce(d.date, '') AS down
WHERE $afterId IS NULL OR down < $afterDown OR (down = $afterDown AND id > $afterId)
RETURN id, down, '' AS up, '' AS tie
ORDER BY down DESC, id ASC
LIMIT $limit
