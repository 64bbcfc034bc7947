// What the graph says of terms: the one from the same day of the same official in the same office.
UNWIND $rows AS row
MATCH (official:Actor { id: row.official })-[term:HOLDS_OFFICE]->(office:Office { id: row.office })
WHERE term.from = date(row.validFrom)
RETURN row.id AS id, properties(term) AS properties
ORDER BY id, term.id
