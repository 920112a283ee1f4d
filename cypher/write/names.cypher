MATCH (e:Entity)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases
