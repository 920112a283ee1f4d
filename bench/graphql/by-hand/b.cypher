MATCH (m:Meeting {id: $id})
RETURN m {.id, .name, .date, attendees: COLLECT {
  MATCH (m)<-[r:ATTENDED]-(p:Person)
  WITH r, p ORDER BY p.name, p.id LIMIT 20
  RETURN p {.id, .name, role: r.role, positions: COLLECT {
    MATCH (p)-[h:HOLDS_POSITION]->(o:Organization)
    WITH h, o ORDER BY h.lastSeen DESC, o.id LIMIT 5
    RETURN o {.id, .name, title: h.title}
  }}
}} AS answer
