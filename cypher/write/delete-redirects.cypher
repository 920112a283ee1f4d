UNWIND $ids AS id
MATCH (r:Redirect {id: id})
DETACH DELETE r
