MERGE (s:Store {id: 'xianzhi'})
SET s.schemaVersion = $version
