MATCH (d:Document {id: $document})
MATCH (d)<-[:`IN`]-(a:Article)
DETACH DELETE a
