UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (a:Article)-[:`IN`]->(d)
SET a = row.properties
RETURN count(a) AS written
