UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (k:Key {id: row.key})-[:IDENTIFIES]->(e)
RETURN count(k) AS written
