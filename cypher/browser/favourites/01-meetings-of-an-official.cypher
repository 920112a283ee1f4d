// 01 记者：一位官员参加过哪些会议，是何角色，原文怎么说 | Reporter: the meetings of an official, as what, and who says so
MATCH (p:Official {name: '刘文强'})-[r:ATTENDED]->(m:Meeting)
MATCH (c:Claim)-[:STATED_IN]->(a:Article)
WHERE c.id IN r.claimIds
RETURN m.name AS meeting, r.role AS role, r.date AS date, substring(a.text, c.start, c.end - c.start) AS quote, a.headline AS headline
ORDER BY date DESC, meeting, headline
