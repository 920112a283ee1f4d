MATCH (p:Page {id: $file})
RETURN properties(p) AS properties
