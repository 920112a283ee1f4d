UNWIND $keys AS key
MATCH (k:Key {id: key})
MATCH (k)-[:IDENTIFIES]->(e:Entity)
RETURN key, e.id AS id
