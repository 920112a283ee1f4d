// params: {"ids": ["$anyArticleId", "none"]}
UNWIND $ids AS wanted
MATCH (a:Article {id: wanted})-[:`IN`]->(d:Document)
RETURN a.id AS id, properties(a) AS properties, d.id AS document
ORDER BY id
