MATCH (s:Store {id: 'xianzhi'})
RETURN s.schemaVersion AS version
