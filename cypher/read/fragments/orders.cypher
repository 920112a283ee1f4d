// slots: in which order the things of a level stand: the greatest `DOWN` first, or the least `UP`; then by id, and by `TIE`, which tells facts with one thing apart.
//// name
coalesce(`NODE`.name, `NODE`.headline) AS `UP`
//// investment
coalesce(`NODE`.investment, 0) AS `DOWN`
//// support
`FACT`.support AS `DOWN`
//// fact-date
coalesce(`FACT`.date, `NODE`.date, `FACT`.lastSeen, '') AS `DOWN`
//// located-date
coalesce(`NODE`.date, `FACT`.lastSeen, '') AS `DOWN`
//// list-date
coalesce(`NODE`.date, '') AS `DOWN`
//// list-mentions
`NODE`.mentions AS `DOWN`
//// list-events
coalesce(`NODE`.eventCount, 0) AS `DOWN`
//// busiest
`NODE`.eventCount AS `DOWN`
//// article-date
coalesce(`NODE`.published, `NODE`.date, '') AS `DOWN`
//// after-down
`DOWN` < $afterDown OR (`DOWN` = $afterDown AND (`ID` > $afterId OR (`ID` = $afterId AND `TIE` > $afterTie)))
//// after-up
`UP` > $afterUp OR (`UP` = $afterUp AND (`ID` > $afterId OR (`ID` = $afterId AND `TIE` > $afterTie)))
//// before-down
`DOWN` > $afterDown OR (`DOWN` = $afterDown AND (`ID` < $afterId OR (`ID` = $afterId AND `TIE` < $afterTie)))
//// before-up
`UP` < $afterUp OR (`UP` = $afterUp AND (`ID` < $afterId OR (`ID` = $afterId AND `TIE` < $afterTie)))
