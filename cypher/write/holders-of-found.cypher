// The entities that these found entities are now part of.
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:`IN`]-(a:Article)
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE m.foundId IN $found
RETURN DISTINCT m.foundId AS found, e.id AS id
