// params: {"ids": ["$anyClaimId", "none"]}
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})-[:STATED_IN]->(a:Article)
RETURN c.id AS id, properties(c) AS properties, a.id AS article
ORDER BY id
