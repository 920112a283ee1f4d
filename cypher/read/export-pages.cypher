// params: {"after": "", "limit": 50}
// What is noted of files beside the graph, for a backup.
MATCH (p:Page)
WHERE p.id > $after
RETURN p.id AS file, properties(p) AS properties
ORDER BY file
LIMIT $limit
