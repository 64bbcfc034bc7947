// Terms of these officials, or in these offices, or of these ids: latest start first, unknown starts last.
MATCH (official:Official)-[term:HOLDS_OFFICE]->(office:Office)
WHERE term.id IN $ids OR official.id IN $officials OR office.id IN $offices
RETURN term { .*, official: official.id, office: office.id } AS term
ORDER BY term.from IS NULL, term.from DESC, term.id
