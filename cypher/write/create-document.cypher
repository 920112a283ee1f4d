CREATE (d:Document)
SET d = $properties
RETURN count(d) AS written
