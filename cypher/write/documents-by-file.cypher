MATCH (d:Document {file: $file})
RETURN d.id AS id, d.extractor AS extractor
