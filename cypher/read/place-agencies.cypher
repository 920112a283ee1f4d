// params: {"rows": [{"parent": "$anyPlaceId", "places": ["$anyPlaceId", "$anyPlaceId"], "name": "聊城市"}]}
// Party and government bodies of a place: those that are in it or in a division below it (row.places), and those that bear its name.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.places AS place
  MATCH (q:Entity {id: place})<-[:LOCATED_IN]-(o:Agency)
  RETURN DISTINCT o.id AS id
}
RETURN row.parent AS parent, id
UNION
UNWIND $rows AS row
MATCH (o:Agency)
WHERE o.name STARTS WITH row.name OR o.name STARTS WITH '中共' + row.name OR o.name STARTS WITH '中国人民政治协商会议' + row.name
RETURN row.parent AS parent, o.id AS id
