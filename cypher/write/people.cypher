MATCH (p:Person)
RETURN p.id AS id
