// params: {"ids": ["$anyDocumentId"]}
UNWIND $ids AS parent
MATCH (:Document {id: parent})<-[:`IN`]-(a:Article)
RETURN parent, a.id AS id
ORDER BY parent, a.position, id
