// params: {"ids": ["$anyId", "none"]}
// Which entities ids that were merged away lead to.
UNWIND $ids AS wanted
MATCH (:Redirect {id: wanted})-[:LEADS_TO]->(n:Entity)
RETURN wanted, n.id AS id
ORDER BY wanted, id
