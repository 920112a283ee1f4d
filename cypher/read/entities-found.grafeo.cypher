// params: {"text": "刘文强", "line": "\n刘文强\n", "beginning": "\n刘文强", "phrase": "\"刘文强\"", "labels": null, "limit": 200}
// Entities with $text in a name, by the index of pairs of characters. Names as `nameIndex` has them, one a line.
CALL grafeo.search.text('Entity', 'nameIndex', $phrase, 2000) YIELD node_id
MATCH (n:Entity)
WHERE id(n) = node_id AND n.nameIndex CONTAINS $text AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
WITH n, CASE WHEN n.name = $text THEN 0 WHEN n.nameIndex CONTAINS $line THEN 1 WHEN n.nameIndex CONTAINS $beginning THEN 2 ELSE 3 END AS rank, size(n.name) AS length
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY rank, length, mentions DESC, id
LIMIT $limit
