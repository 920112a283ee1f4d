// params: {"states": ["read", "aside"], "limit": 50}
MATCH (p:Page)
WHERE p.state IN $states
RETURN p.id AS file, properties(p) AS properties
ORDER BY file
LIMIT $limit
