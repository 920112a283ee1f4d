UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (c:Claim)-[:STATED_IN]->(a)
SET c = row.properties
RETURN count(c) AS written
