MATCH (o:Official {id: $id})
RETURN o {.id, .name, meetings: COLLECT {
  MATCH (o)-[r:ATTENDED]->(m:Meeting)
  WITH r, m ORDER BY r.date DESC, m.id LIMIT 20
  RETURN m {.id, .name, .date, role: r.role}
}} AS answer
