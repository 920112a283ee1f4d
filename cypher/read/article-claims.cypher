// params: {"ids": ["$anyArticleId"]}
UNWIND $ids AS parent
MATCH (:Article {id: parent})<-[:STATED_IN]-(c:Claim)
RETURN parent, c.id AS id, properties(c) AS properties
ORDER BY parent, c.start, c.end, id
