// slots: entities that $name is the name or an alias of, as entities-called.
CALL {
  MATCH (`NODE`:Entity {name: $name})
  RETURN `NODE`
  UNION
  CALL db.index.fulltext.queryNodes('entity_name_index', $phrase) YIELD node AS `NODE`
  WHERE $name IN `NODE`.aliases
  RETURN `NODE`
}
WITH DISTINCT `NODE`
`WHERE`
WITH `NODE`
ORDER BY `NODE`.mentions DESC, `NODE`.id
LIMIT 50
