// params: {"words": [["聊城"], ["第", "头"]], "phrase": "(\"聊城\")", "limit": 200}
// Articles with every word of $words, in one of its forms, in headline or body, the newest first.
CALL db.index.fulltext.queryNodes('article_text', $phrase, {limit: 2000}) YIELD node AS a
WHERE all(word IN $words WHERE any(form IN word WHERE a.headline CONTAINS form OR a.text CONTAINS form))
RETURN DISTINCT a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
