// params: {"text": "刘文强", "phrase": "\"刘文强\"", "limit": 200}
// Entities with $text in the name or an alias, by the index of pairs of characters.
CALL grafeo.search.text('Entity', 'nameIndex', $phrase, 2000) YIELD node_id
MATCH (n:Entity)
WHERE id(n) = node_id AND (n.name CONTAINS $text OR any(alias IN n.aliases WHERE alias CONTAINS $text))
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY CASE WHEN name = $text THEN 0 WHEN $text IN aliases THEN 1 WHEN name STARTS WITH $text THEN 2 ELSE 3 END, size(name), mentions DESC, id
LIMIT $limit
