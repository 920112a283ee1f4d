MATCH (d:Document {file: $file})
RETURN d.id AS id, d.file AS file, d.extractor AS extractor
