// params: {"words": null, "genre": null, "from": null, "to": null}
MATCH (a:Article)
WHERE ($genre IS NULL OR a.genre = $genre)
  AND ($words IS NULL OR all(word IN $words WHERE any(form IN word WHERE a.headline CONTAINS form OR a.text CONTAINS form)))
  AND ($from IS NULL OR coalesce(a.published, a.date) + '~' >= $from)
  AND ($to IS NULL OR coalesce(a.published, a.date) <= $to)
RETURN count(a.id) AS total
