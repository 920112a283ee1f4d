// slots: entities that $name is the name or an alias of, as entities-called.
CALL {
  MATCH (`NODE`:Entity {name: $name})
  RETURN `NODE`
  UNION
  CALL grafeo.search.text('Entity', 'nameIndex', $phrase, 20000) YIELD node_id
  MATCH (`NODE`:Entity)
  WHERE id(`NODE`) = node_id AND $name IN `NODE`.aliases
  RETURN `NODE`
}
WITH DISTINCT `NODE`
`WHERE`
WITH `NODE`
ORDER BY `NODE`.mentions DESC, `NODE`.id
LIMIT 50
