// Of an import that failed; the store was empty before it.
MATCH (n)
WHERE NOT n:Store
WITH n LIMIT 2000
DETACH DELETE n
RETURN count(*) AS deleted
