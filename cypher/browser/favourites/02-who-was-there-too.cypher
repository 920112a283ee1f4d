// 02 记者：他和谁同场（图） | Reporter: who was at the same events, as a picture
MATCH (p:Official {name: '刘文强'})-[r:ATTENDED]->(e:Event)<-[s:ATTENDED]-(other:Person)
RETURN p, r, e, s, other
LIMIT 200
