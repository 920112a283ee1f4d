MATCH (a:Article)
WHERE a.id IN $articles
RETURN a.id AS article, a.text AS text
