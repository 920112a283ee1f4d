MATCH (d:Document {id: $document})
MATCH (d)<-[:`IN`]-(a:Article)
MATCH (a)-[m:MENTIONS]->(e:Entity)
RETURN a.id AS article, e.id AS entity, properties(m) AS properties
