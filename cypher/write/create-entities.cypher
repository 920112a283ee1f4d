UNWIND $rows AS row
CREATE (e:Entity:`LABELS`)
SET e = row.properties
RETURN count(e) AS written
