// params: {"extractor": "test-2"}
MATCH (d:Document)
WHERE d.extractor <> $extractor
RETURN d.id AS id, d.file AS file, d.extractor AS extractor
ORDER BY file, id
