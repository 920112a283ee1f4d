MATCH (s:Store {id: 'xianzhi'})
RETURN s.writes AS writes
