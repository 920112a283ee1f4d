MATCH (p:Page {id: $file})
DELETE p
