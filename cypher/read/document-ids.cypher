// params: {}
MATCH (d:Document)
RETURN d.id AS id, d.file AS file, d.sha256 AS sha256
ORDER BY id
