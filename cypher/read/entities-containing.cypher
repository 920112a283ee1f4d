// params: {"text": "嘉", "line": "\n嘉\n", "beginning": "\n嘉", "labels": null, "limit": 200}
// Entities with $text in a name, one by one: where $text holds no pair of characters that an index could find.
MATCH (n:Entity)
WHERE n.nameIndex CONTAINS $text AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
WITH n, CASE WHEN n.name = $text THEN 0 WHEN n.nameIndex CONTAINS $line THEN 1 WHEN n.nameIndex CONTAINS $beginning THEN 2 ELSE 3 END AS rank, size(n.name) AS length
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY rank, length, mentions DESC, id
LIMIT $limit
