// Where ids lead that are no longer an entity's own. No part of the graph that pages add up to.
UNWIND $rows AS row
MATCH (e:Entity {id: row.to})
MERGE (r:Redirect {id: row.from})
CREATE (r)-[:LEADS_TO]->(e)
RETURN count(r) AS written
