UNWIND $keys AS key
MATCH (k:Key {id: key})
DETACH DELETE k
