MATCH (c:County)
WITH c ORDER BY c.name, c.id SKIP toInteger($offset) LIMIT 20
RETURN c {.id, .name, enterprises: COLLECT {
  MATCH (c)<-[:LOCATED_IN]-(e:Enterprise)
  WITH e ORDER BY e.name, e.id LIMIT 20
  RETURN e {.id, .name, projects: COLLECT {
    MATCH (e)-[r:UNDERTAKES]->(p:Project)
    WITH p ORDER BY p.investment DESC, p.id LIMIT 3
    RETURN p {.id, .name, mentions: COLLECT {
      MATCH (p)<-[:MENTIONS]-(a:Article)
      WITH a ORDER BY a.published DESC, a.id LIMIT 2
      RETURN a {.id, .headline, .published}
    }}
  }}
}} AS answer
