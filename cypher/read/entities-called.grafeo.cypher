// params: {"name": "$anyName", "phrase": "\"刘文强\""}
// Entities that $name is the name or an alias of.
CALL {
  MATCH (n:Entity {name: $name})
  RETURN n
  UNION
  CALL grafeo.search.text('Entity', 'nameIndex', $phrase, 20000) YIELD node_id
  MATCH (n:Entity)
  WHERE id(n) = node_id AND $name IN n.aliases
  RETURN n
}
RETURN DISTINCT n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.mentions AS mentions
ORDER BY mentions DESC, id
LIMIT 50
