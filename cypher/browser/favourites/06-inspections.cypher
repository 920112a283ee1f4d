// 06 记者：谁调研、督导、巡察了谁（图） | Reporter: who inspected whom
MATCH (who:Entity)-[r:INSPECTED]->(what:Entity)
RETURN who, r, what
LIMIT 100
