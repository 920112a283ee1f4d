// params: {"file": null, "from": null, "to": null}
MATCH (d:Document)
WHERE ($file IS NULL OR d.file CONTAINS $file) AND ($from IS NULL OR d.date + '~' >= $from) AND ($to IS NULL OR d.date <= $to)
RETURN count(d.id) AS total
