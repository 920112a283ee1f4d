// 04 记者：企业与官员之间有何关联（图） | Reporter: how a company and an official are connected
MATCH (a:Enterprise {name: '鲁西储能科技有限公司'}), (b:Official {name: '刘文强'})
MATCH way = allShortestPaths((a)-[:ATTENDED|HOLDS_POSITION|UNDERTAKES|SUPPLIES|PARTNERS_WITH|ORGANIZED|INSPECTED|IMPLEMENTS|RECEIVED*..6]-(b))
RETURN way
LIMIT 10
