UNWIND $ids AS id
MATCH (to:`TARGET` {id: id})
MATCH (to)<-[r:`TYPE`]-(from:Entity)
RETURN type(r) AS type, from.id AS from, from.name AS fromName, from.mentions AS fromMentions,
       to.id AS to, to.name AS toName, to.mentions AS toMentions, properties(r) AS properties
