// params: {}
// A branch for each label: both stores know how many a label has; asking each entity for its labels took a quarter of a second for 40,000.
MATCH (n:Person)
RETURN 'Person' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Place)
RETURN 'Place' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Project)
RETURN 'Project' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Program)
RETURN 'Program' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Award)
RETURN 'Award' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Official)
RETURN 'Official' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Enterprise)
RETURN 'Enterprise' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Agency)
RETURN 'Agency' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Province)
RETURN 'Province' AS label, count(n) AS nodes
UNION ALL
MATCH (n:City)
RETURN 'City' AS label, count(n) AS nodes
UNION ALL
MATCH (n:County)
RETURN 'County' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Township)
RETURN 'Township' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Village)
RETURN 'Village' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Meeting)
RETURN 'Meeting' AS label, count(n) AS nodes
