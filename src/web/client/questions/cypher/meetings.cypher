MATCH (p:Person {id: $who})-[r:ATTENDED]->(m:Event)
WHERE ($from IS NULL OR coalesce(r.date, m.date) >= $from) AND ($to IS NULL OR coalesce(r.date, m.date) <= $to + '~')
  AND ($role IS NULL OR r.role = $role)
MATCH (c:Claim)-[:STATED_IN]->(a:Article)
WHERE c.id IN r.claimIds
RETURN coalesce(r.date, m.date) AS date, r.role AS role, m.name AS meeting,
  substring(a.text, c.start, c.end - c.start) AS quote, a.headline AS headline
ORDER BY date DESC, meeting, headline
