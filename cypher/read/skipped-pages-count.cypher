// params: {"states": ["refused", "failing", "aside"]}
MATCH (p:Page)
WHERE p.state IN $states
RETURN count(p) AS total
