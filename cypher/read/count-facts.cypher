// params: {}
MATCH (e:Entity)-[r]->()
RETURN type(r) AS type, count(r) AS relationships
