// Every claim that one of these found entities is an end of, in the documents that gave them.
UNWIND $documents AS document
MATCH (d:Document {id: document})
MATCH (d)<-[:`IN`]-(a:Article)
MATCH (a)<-[:STATED_IN]-(c:Claim)
WHERE c.subject IN $found OR c.object IN $found
RETURN a.id AS article, properties(c) AS properties
