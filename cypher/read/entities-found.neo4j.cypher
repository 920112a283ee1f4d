// params: {"text": "刘文强", "phrase": "\"刘文强\"", "limit": 200}
// Entities with $text in the name or an alias, by the full-text index: $phrase is $text as it wants it.
CALL db.index.fulltext.queryNodes('entity_names', $phrase, {limit: 2000}) YIELD node AS n
WHERE n.name CONTAINS $text OR any(alias IN n.aliases WHERE alias CONTAINS $text)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY CASE WHEN name = $text THEN 0 WHEN $text IN aliases THEN 1 WHEN name STARTS WITH $text THEN 2 ELSE 3 END, size(name), mentions DESC, id
LIMIT $limit
