// 05 记者：一条关系出自哪句话、哪篇文章、哪个文件（图） | Reporter: from a fact to its claim, its article and its file
MATCH (e:Enterprise {name: '山东嘉元新能源材料有限公司'})-[r:PARTNERS_WITH]-(other:Organization)
MATCH (c:Claim)-[s:STATED_IN]->(a:Article)-[i:IN]->(d:Document)
WHERE c.id IN r.claimIds
RETURN e, r, other, c, s, a, i, d
