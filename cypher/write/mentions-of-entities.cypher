UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[m:MENTIONS]-(a:Article)
RETURN id, a.id AS article, properties(m) AS properties
