// params: {"files": ["page-0.txt", "archive-1.txt", "none"]}
UNWIND $files AS file
MATCH (p:Page {id: file})
RETURN file, properties(p) AS properties
ORDER BY file
