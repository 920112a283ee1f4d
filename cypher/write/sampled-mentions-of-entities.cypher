// Of a division that every page names, 100 mentions are enough to see that nothing was lost.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS]-(a:Article)
  RETURN a.id AS article, properties(m) AS properties
  LIMIT 100
}
RETURN id, article, properties
