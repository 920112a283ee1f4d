// slots: what is shown of a thing, besides properties.
//// labels
labels(`NODE`)
//// node
properties(`NODE`)
//// fact
properties(`FACT`)
//// article
properties(`ARTICLE`)
//// type
type(`FACT`)
//// direction
CASE WHEN startNode(`FACT`).id = `PARENT`.id THEN 'out' ELSE 'in' END
//// events
coalesce(`NODE`.eventCount, 0)
//// total
WITH count(`NODE`) AS `UP`, sum(coalesce(`NODE`.investment, 0)) AS `DOWN`
//// fact-tie
type(`FACT`) + `DIRECTION` + coalesce(`FACT`.title, `FACT`.date, '')
//// mention-tie
`FACT`.foundId
