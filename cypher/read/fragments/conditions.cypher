// slots: what narrows a level down.
//// label
any(label IN labels(`NODE`) WHERE label = $label)
//// name
(`NODE`.name CONTAINS $name OR any(alias IN `NODE`.aliases WHERE alias CONTAINS $name))
//// roles
`FACT`.role IN $roles
//// former
coalesce(`FACT`.former, false) = $former
//// confidence
`FACT`.confidence >= $minConfidence
//// investment
`NODE`.investment >= $minInvestment
//// from
coalesce(`FACT`.date, `NODE`.endDate, `NODE`.date) + '~' >= $from
//// to
coalesce(`FACT`.date, `NODE`.date) <= $to
//// list-from
coalesce(`NODE`.endDate, `NODE`.date) + '~' >= $from
//// list-to
`NODE`.date <= $to
//// article-from
coalesce(`NODE`.published, `NODE`.date) + '~' >= $from
//// article-to
coalesce(`NODE`.published, `NODE`.date) <= $to
//// places
EXISTS { MATCH (`NODE`)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $places }
//// programs
EXISTS { MATCH (`NODE`)-[:IMPLEMENTS]->(program:Program) WHERE program.id IN $programs }
