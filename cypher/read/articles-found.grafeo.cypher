// params: {"words": [["聊城"], ["第", "头"]], "phrase": "(\"聊城\")", "limit": 200}
// Articles with every word of $words, in one of its forms, in headline or body, the newest first.
CALL {
  CALL grafeo.search.text('Article', 'headline', $phrase, 2000) YIELD node_id
  RETURN node_id
  UNION
  CALL grafeo.search.text('Article', 'text', $phrase, 2000) YIELD node_id
  RETURN node_id
}
MATCH (a:Article)
WHERE id(a) = node_id AND all(word IN $words WHERE any(form IN word WHERE a.headline CONTAINS form OR a.text CONTAINS form))
RETURN DISTINCT a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
