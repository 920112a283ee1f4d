MERGE (s:Store {id: 'xianzhi'})
SET s.filling = $since
RETURN count(s) AS written
