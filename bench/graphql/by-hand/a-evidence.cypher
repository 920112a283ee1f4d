MATCH (o:Official {id: $id})
RETURN o {.id, .name, meetings: COLLECT {
  MATCH (o)-[r:ATTENDED]->(m:Meeting)
  WITH r, m ORDER BY r.date DESC, m.id LIMIT 20
  RETURN m {.id, .name, .date, role: r.role, evidence: COLLECT {
    UNWIND r.claimIds AS claimId
    MATCH (c:Claim {id: claimId})-[:STATED_IN]->(a:Article)
    WITH c, a ORDER BY c.confidence DESC, c.seen DESC, c.id LIMIT 3
    RETURN {id: c.id, quote: substring(a.text, c.start, c.end - c.start), article: a {.id, .headline}}
  }}
}} AS answer
