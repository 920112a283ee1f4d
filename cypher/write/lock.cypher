// Writers come one after the other: each waits here until the one before has committed.
MERGE (s:Store {id: 'xianzhi'})
SET s.writes = coalesce(s.writes, 0) + 1
RETURN s.schemaVersion AS schemaVersion, s.writes AS writes
