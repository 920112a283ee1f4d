// Everything the graph says of an entity as the one whom something is done to or who is somewhere's other end. Read by `xianzhi show`.
MATCH (other)-[r]->(e:Entity {id: $id})
WHERE r.claimIds IS NOT NULL
RETURN type(r) AS type, r.role AS role, r.title AS title, r.what AS what, r.date AS date, r.former AS former, r.status AS status,
  r.support AS support, r.confidence AS confidence, r.claimIds AS claimIds,
  other.id AS otherId, coalesce(other.name, other.headline) AS other, labels(other) AS otherLabels, other.date AS otherDate
