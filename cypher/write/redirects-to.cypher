UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[:LEADS_TO]-(r:Redirect)
RETURN id, r.id AS redirect
