// params: {"text": "聊城", "phrase": "\"聊城\"", "limit": 200}
// Articles with $text in headline or body, the newest first.
CALL db.index.fulltext.queryNodes('article_text', $phrase, {limit: 2000}) YIELD node AS a
WHERE a.headline CONTAINS $text OR a.text CONTAINS $text
RETURN DISTINCT a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
