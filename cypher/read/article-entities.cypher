// params: {"ids": ["$anyArticleId"]}
// Everything that these articles name, in the order in which they first do.
UNWIND $ids AS parent
MATCH (:Article {id: parent})-[m:MENTIONS]->(n:Entity)
RETURN parent, n.id AS id, labels(n) AS labels, properties(n) AS properties, m.foundId AS foundId, m.count AS mentions, m.forms AS forms, m.offsets AS offsets
ORDER BY parent, CASE WHEN size(m.offsets) = 0 THEN 1000000000 ELSE m.offsets[0] END, foundId
