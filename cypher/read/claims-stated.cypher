// Where claims are stated: the quote is cut from the article's text by the program, since stores count characters differently.
MATCH (c:Claim)-[:STATED_IN]->(a:Article)-[:IN]->(d:Document)
WHERE c.id IN $claims
RETURN c.id AS claim, c.start AS start, c.end AS end, c.confidence AS confidence, a.id AS article, a.headline AS headline,
  coalesce(a.published, a.date) AS published, d.file AS file
ORDER BY published, claim
