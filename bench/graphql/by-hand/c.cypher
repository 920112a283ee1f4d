MATCH (e:Enterprise {id: $id})
RETURN e {.id, .name, projects: COLLECT {
  MATCH (e)-[r:UNDERTAKES]->(p:Project)
  WITH r, p ORDER BY p.investment DESC, p.id LIMIT 20
  RETURN p {.id, .name, .investment, role: r.role,
    programs: COLLECT {
      MATCH (p)-[:IMPLEMENTS]->(g:Program)
      WITH g ORDER BY g.name, g.id LIMIT 5
      RETURN g {.id, .name}
    },
    places: COLLECT {
      MATCH (p)-[:LOCATED_IN]->(q:Place)
      WITH q ORDER BY q.name, q.id LIMIT 5
      RETURN q {.id, .name}
    }}
}} AS answer
