// params: {"ids": ["$anyPlaceId"]}
// A place, its parts, and theirs: province, city, county, township, village.
UNWIND $ids AS parent
MATCH (:Entity {id: parent})<-[:PART_OF*0..4]-(q:Place)
RETURN DISTINCT parent, q.id AS id
ORDER BY parent, id
