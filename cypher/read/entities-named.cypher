// params: {"name": "$anyName"}
// Entities that $name is the id, the name or an alias of, one by one: see entities-containing.
MATCH (e:Entity)
WHERE e.id = $name OR e.name = $name OR $name IN e.aliases
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, e.mentions AS mentions
ORDER BY mentions DESC, id
