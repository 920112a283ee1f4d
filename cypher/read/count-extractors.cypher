// params: {}
MATCH (d:Document)
RETURN d.extractor AS extractor, count(d) AS documents
