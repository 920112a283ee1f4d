// params: {}
MATCH (e:Entity)
UNWIND labels(e) AS label
WITH label, count(*) AS nodes
WHERE label <> 'Entity'
RETURN label, nodes
