// 14 查找：名称或简称中含有某几个字 | Find: whose name or alias holds these characters
MATCH (n:Entity)
WHERE n.name CONTAINS '嘉元' OR any(alias IN n.aliases WHERE alias CONTAINS '嘉元')
RETURN n.name AS name, labels(n) AS labels, n.aliases AS aliases, n.mentions AS mentions
ORDER BY mentions DESC, name
LIMIT 50
