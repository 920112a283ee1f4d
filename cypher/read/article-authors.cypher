// params: {"ids": ["$anyArticleId"]}
UNWIND $ids AS parent
MATCH (:Article {id: parent})<-[r:WROTE]-(n:Person)
RETURN parent, n.id AS id, labels(n) AS labels, properties(n) AS properties, type(r) AS type, properties(r) AS fact
ORDER BY parent, n.name, id
