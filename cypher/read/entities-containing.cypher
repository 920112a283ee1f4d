// Entities with $text anywhere in the name or an alias, the shortest names first. Read by `xianzhi find`.
MATCH (e:Entity)
WHERE e.name CONTAINS $text OR any(alias IN e.aliases WHERE alias CONTAINS $text)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, e.mentions AS mentions
ORDER BY size(name), mentions DESC, id
LIMIT 200
