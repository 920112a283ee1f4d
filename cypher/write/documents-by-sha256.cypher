MATCH (d:Document {sha256: $sha256})
RETURN d.id AS id, d.file AS file, d.extractor AS extractor
