MATCH (d:Document {id: $id})
RETURN d.id AS id, d.file AS file, d.extractor AS extractor
