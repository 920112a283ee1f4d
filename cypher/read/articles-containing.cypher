// params: {"text": "龙", "limit": 200}
// Articles with $text in the headline or body, where no index of pairs of characters can help.
MATCH (a:Article)
WHERE a.headline CONTAINS $text OR a.text CONTAINS $text
RETURN a.id AS id, coalesce(a.published, a.date, '') AS published
ORDER BY published DESC, id
LIMIT $limit
