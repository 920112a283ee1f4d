// For people, where doctor finds that somebody else wrote to the store.
MATCH (p:Person)
SET p.eventCount = COUNT { (p)-[:ATTENDED]->() }
