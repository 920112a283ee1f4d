// params: {"names": ["$anyPlaceName", "$anyCountyName", "none"]}
// How many divisions bear each of these names.
UNWIND $names AS name
MATCH (p:Entity {name: name})
WHERE any(label IN labels(p) WHERE label IN ['Province', 'City', 'County', 'Township', 'Village'])
RETURN name, count(p.id) AS divisions
ORDER BY name
