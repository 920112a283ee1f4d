// 08 分析员：一家企业的上下游、合作方与母公司（图） | Analyst: suppliers, customers, partners and parent of a company
MATCH (e:Enterprise {name: '山东嘉元新能源材料有限公司'})-[r:SUPPLIES|PARTNERS_WITH|PART_OF|UNDERTAKES]-(o)
RETURN e, r, o
