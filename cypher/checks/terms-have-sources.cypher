// A term says which source its office and dates rest on.
CALL () {
  WITH 1 AS all WHERE $terms IS NULL
  MATCH ()-[term:HOLDS_OFFICE]->()
  RETURN term
  UNION ALL
  UNWIND $terms AS id
  MATCH ()-[term:HOLDS_OFFICE { id: id }]->()
  RETURN term
}
WITH term
WHERE term.source IS NULL OR NOT EXISTS { (:Source { id: term.source }) }
RETURN coalesce(term.id, elementId(term)) AS id, 'rests on the source ' + coalesce(term.source, 'null') + ', which is not in the graph' AS problem
ORDER BY id
