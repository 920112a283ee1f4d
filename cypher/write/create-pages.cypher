UNWIND $rows AS row
CREATE (p:Page)
SET p = row.properties
RETURN count(p) AS written
