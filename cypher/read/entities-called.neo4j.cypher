// params: {"name": "$anyName", "phrase": "\"刘文强\""}
// Entities that $name is the name or an alias of.
CALL {
  MATCH (n:Entity {name: $name})
  RETURN n
  UNION
  CALL db.index.fulltext.queryNodes('entity_name_index', $phrase) YIELD node AS n
  WHERE $name IN n.aliases
  RETURN n
}
RETURN DISTINCT n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY mentions DESC, id
LIMIT 50
