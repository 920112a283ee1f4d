// params: {"words": [["龙", "龍"]], "limit": 200}
// As articles-found, where no index of pairs of characters can help.
MATCH (a:Article)
WHERE all(word IN $words WHERE any(form IN word WHERE a.headline CONTAINS form OR a.text CONTAINS form))
RETURN a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
