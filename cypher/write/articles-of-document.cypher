MATCH (d:Document {id: $document})
MATCH (d)<-[:`IN`]-(a:Article)
RETURN a.id AS id
