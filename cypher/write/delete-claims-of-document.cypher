MATCH (d:Document {id: $document})
MATCH (d)<-[:`IN`]-(a:Article)
MATCH (a)<-[:STATED_IN]-(c:Claim)
DETACH DELETE c
