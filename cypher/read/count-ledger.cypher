// params: {}
CALL { MATCH (d:Document) RETURN count(d) AS documents }
CALL { MATCH (a:Article) RETURN count(a) AS articles }
CALL { MATCH (c:Claim) RETURN count(c) AS claims }
RETURN documents, articles, claims
