UNWIND $rows AS row
CREATE (n:`TARGET`)
SET n = row.properties
RETURN count(n) AS written
