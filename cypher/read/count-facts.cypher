// params: {}
// A branch for each type, as in count-labels: two thirds of a second for 50,000 otherwise.
MATCH (:Entity)-[r:ATTENDED]->()
RETURN 'ATTENDED' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:HOLDS_POSITION]->()
RETURN 'HOLDS_POSITION' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:LOCATED_IN]->()
RETURN 'LOCATED_IN' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:PART_OF]->()
RETURN 'PART_OF' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:UNDERTAKES]->()
RETURN 'UNDERTAKES' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:SUPPLIES]->()
RETURN 'SUPPLIES' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:PARTNERS_WITH]->()
RETURN 'PARTNERS_WITH' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:ORGANIZED]->()
RETURN 'ORGANIZED' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:INSPECTED]->()
RETURN 'INSPECTED' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:IMPLEMENTS]->()
RETURN 'IMPLEMENTS' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:RECEIVED]->()
RETURN 'RECEIVED' AS type, count(r) AS relationships
UNION ALL
MATCH (:Entity)-[r:WROTE]->()
RETURN 'WROTE' AS type, count(r) AS relationships
