// params: {"pairs": [{"one": "$anyPersonId", "other": "$anyPersonId"}]}
// The events that two people were at, the newest first.
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.one})-[:ATTENDED]->(e:Event)
WITH DISTINCT pair, e
MATCH (e)<-[:ATTENDED]-(n:Person)
WHERE n.id = pair.other
RETURN DISTINCT pair.one AS one, pair.other AS other, e.id AS id, coalesce(e.date, '') AS date
ORDER BY one, other, date DESC, id
