UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[:STATED_IN]->(a:Article)
RETURN a.id AS article, properties(c) AS properties
