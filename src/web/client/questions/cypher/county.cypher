MATCH (:Place {id: $place})<-[:PART_OF*0..4]-(part:Place)
WITH DISTINCT part
MATCH (part)<-[:LOCATED_IN]-(p:Project)
WHERE $least IS NULL OR p.investment >= $least
WITH DISTINCT p
MATCH (p)<-[u:UNDERTAKES]-(o:Organization)
RETURN p.name AS project, p.investment AS yuan, u.role AS role, o.name AS company
ORDER BY yuan DESC, project, company
