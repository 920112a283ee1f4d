// params: {"text": null, "genre": null, "from": null, "to": null}
MATCH (a:Article)
WHERE ($genre IS NULL OR a.genre = $genre)
  AND ($text IS NULL OR a.headline CONTAINS $text OR a.text CONTAINS $text)
  AND ($from IS NULL OR coalesce(a.published, a.date) + '~' >= $from)
  AND ($to IS NULL OR coalesce(a.published, a.date) <= $to)
RETURN count(a.id) AS total
