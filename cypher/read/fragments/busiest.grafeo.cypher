// slots: people of a label who attended as many events as the $limit busiest: sorting numbers alone costs a sixth of sorting nodes.
MATCH (`PERSON`:`LABEL`)
WITH `PERSON`.eventCount AS `COUNT`
ORDER BY `COUNT` DESC
LIMIT $limit
WITH min(`COUNT`) AS `LEAST`
MATCH (`NODE`:`LABEL`)
WHERE `NODE`.eventCount >= `LEAST`
