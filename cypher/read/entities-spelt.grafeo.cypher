// params: {"line": "\n=lwq\n", "beginning": "\n=lwq", "prefix": "lwq*", "labels": null, "limit": 200}
// Entities whose names are spelt so, in pinyin or its initials, or hold a word of such letters. This engine's index knows no beginnings of words.
MATCH (n:Entity)
WHERE n.nameIndex CONTAINS $beginning AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
WITH n, CASE WHEN n.nameIndex CONTAINS $line THEN 0 ELSE 1 END AS rank, size(n.name) AS length
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY rank, mentions DESC, length, id
LIMIT $limit
