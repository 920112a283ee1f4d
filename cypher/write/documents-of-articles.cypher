UNWIND $ids AS id
MATCH (a:Article {id: id})
MATCH (a)-[:`IN`]->(d:Document)
RETURN DISTINCT d.id AS document
