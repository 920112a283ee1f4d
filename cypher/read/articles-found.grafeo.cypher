// params: {"text": "聊城", "phrase": "\"聊城\"", "limit": 200}
// Articles with $text in headline or body, the newest first.
CALL {
  CALL grafeo.search.text('Article', 'headline', $phrase, 2000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('Article', 'text', $phrase, 2000) YIELD node_id
  RETURN node_id
}
MATCH (a:Article)
WHERE id(a) = node_id AND (a.headline CONTAINS $text OR a.text CONTAINS $text)
RETURN DISTINCT a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
