// params: {"states": ["refused", "failing", "aside"], "afterId": null, "limit": 20}
// As skipped-pages, before a cursor, the last first.
MATCH (p:Page)
WHERE p.state IN $states AND ($afterId IS NULL OR p.id < $afterId)
RETURN p.id AS id, '' AS down, '' AS up, '' AS tie, properties(p) AS note
ORDER BY id DESC
LIMIT $limit
