// slots: where the things of a level come from; see src/model/selection.ts. `PARENT` is what they hang on.
//// entity
MATCH (`NODE`:Entity {id: $id})
`WHERE`
//// each
UNWIND $ids AS `PARENT`
MATCH (`NODE`:Entity {id: `PARENT`})
//// list
MATCH (`NODE`:`LABEL`)
`WHERE`
//// facts-out
MATCH (`PARENT`)-[`FACT`:`TYPE`]->(`NODE`:`LABEL`)
`WHERE`
//// facts-in
MATCH (`PARENT`)<-[`FACT`:`TYPE`]-(`NODE`:`LABEL`)
`WHERE`
//// facts-both
MATCH (`PARENT`)-[`FACT`:`TYPE`]-(`NODE`:`LABEL`)
`WHERE`
//// located
MATCH (`PARENT`)<-[:PART_OF*0..4]-(`PLACE`:Place)
WITH DISTINCT `PLACE`
MATCH (`PLACE`)<-[`FACT`:LOCATED_IN]-(`NODE`:`LABEL`)
`WHERE`
WITH `NODE`, `FACT`, `PLACE`
ORDER BY `NODE`.id, `FACT`.confidence DESC, `PLACE`.id
WITH `NODE`, head(collect(`FACT`)) AS `FACT`
//// located-only
MATCH (`PARENT`)<-[:PART_OF*0..4]-(`PLACE`:Place)
WITH DISTINCT `PLACE`
MATCH (`PLACE`)<-[`FACT`:LOCATED_IN]-(`NODE`:`LABEL`)
`WHERE`
WITH DISTINCT `NODE`
//// mentions
MATCH (`PARENT`)<-[`FACT`:MENTIONS]-(`NODE`:Article)
`WHERE`
//// claims
UNWIND `PARENT`.claimIds AS `ID`
WITH `ID` LIMIT 200
MATCH (`NODE`:Claim {id: `ID`})-[:STATED_IN]->(`ARTICLE`:Article)
WITH `NODE`, `ARTICLE`
ORDER BY `NODE`.confidence DESC, coalesce(`NODE`.seen, '') DESC, `NODE`.id
LIMIT $limit
//// document
MATCH (`PARENT`)-[:`IN`]->(`NODE`:Document)
