// params: {"place": "$anyPlaceId"}
// Places that $place is the id or the name of.
CALL {
  MATCH (p:Entity {id: $place})
  RETURN p
  UNION
  MATCH (p:Entity {name: $place})
  RETURN p
}
WITH p
WHERE 'Place' IN labels(p)
RETURN p.id AS id
ORDER BY id
