MATCH (c:County {id: $id})
RETURN c {.id, .name, enterprises: COLLECT {
  MATCH (c)<-[:LOCATED_IN]-(e:Enterprise)
  WITH e ORDER BY e.name, e.id LIMIT 20
  RETURN e {.id, .name, projects: COLLECT {
    MATCH (e)-[r:UNDERTAKES]->(p:Project)
    WITH r, p ORDER BY p.investment DESC, p.id LIMIT 5
    RETURN p {.id, .name, .investment, role: r.role}
  }}
}} AS answer
