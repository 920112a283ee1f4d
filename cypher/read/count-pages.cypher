// params: {}
MATCH (p:Page)
RETURN p.state AS state, count(p) AS pages
