// params: {"ids": ["$anyDocumentId", "none"]}
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN d.id AS id, properties(d) AS properties
ORDER BY id
