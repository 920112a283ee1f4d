// params: {"states": ["refused", "failing", "aside"], "afterId": null, "limit": 20}
// Notes of pages in these states, by the names of their files: a page after a cursor.
MATCH (p:Page)
WHERE p.state IN $states AND ($afterId IS NULL OR p.id > $afterId)
RETURN p.id AS id, '' AS down, '' AS up, '' AS tie, properties(p) AS note
ORDER BY id ASC
LIMIT $limit
