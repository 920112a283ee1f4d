UNWIND $rows AS row
MATCH (from:`SOURCE` {id: row.from})
MATCH (to:`TARGET` {id: row.to})
CREATE (from)-[r:`TYPE`]->(to)
SET r = row.properties
RETURN count(r) AS written
