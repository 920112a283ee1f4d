UNWIND $ids AS id
MATCH (p:Entity {id: id})
SET p.eventCount = COUNT { (p)-[:ATTENDED]->() }
