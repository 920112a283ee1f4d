UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (a)-[m:MENTIONS]->(e:Entity)
WHERE m.foundId = row.found
DELETE m
RETURN count(m) AS written
