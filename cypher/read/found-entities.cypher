// params: {"articles": ["$anyArticleId"], "found": ["none"]}
// What the ends of these articles' claims have become.
UNWIND $articles AS article
MATCH (:Article {id: article})-[m:MENTIONS]->(n:Entity)
WHERE m.foundId IN $found
RETURN DISTINCT m.foundId AS found, n.id AS id
ORDER BY found, id
