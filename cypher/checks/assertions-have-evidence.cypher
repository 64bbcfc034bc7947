// Every assertion rests on a statement or an event.
CALL () {
  WITH 1 AS all WHERE $assertions IS NULL
  MATCH (assertion:Assertion)
  RETURN assertion
  UNION ALL
  UNWIND $assertions AS id
  MATCH (assertion:Assertion { id: id })
  RETURN assertion
}
WITH assertion
WHERE NOT EXISTS { (assertion)<-[:ABOUT]-(:Statement) } AND NOT EXISTS { (assertion)<-[:EVIDENCE_FOR]-(:Event) }
RETURN assertion.id AS id, 'has neither a statement nor an event' AS problem
ORDER BY id
