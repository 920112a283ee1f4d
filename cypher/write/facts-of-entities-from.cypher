UNWIND $ids AS id
MATCH (from:Entity {id: id})
MATCH (from)-[r:`TYPE`]->(to:`TARGET`)
RETURN type(r) AS type, from.id AS from, from.name AS fromName, from.mentions AS fromMentions,
       to.id AS to, to.name AS toName, to.mentions AS toMentions, properties(r) AS properties
