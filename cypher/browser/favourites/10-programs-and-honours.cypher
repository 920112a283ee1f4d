// 10 分析员：政策由谁实施，荣誉由谁获得（图） | Analyst: who carries out which program, who received which honour
MATCH (who:Entity)-[r:IMPLEMENTS|RECEIVED]->(what:Entity)
RETURN who, r, what
LIMIT 100
