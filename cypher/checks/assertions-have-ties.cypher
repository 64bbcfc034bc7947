// Every assertion has exactly one tie, of its family's type and between the same actors.
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
WHERE assertion.family = $family
MATCH (source:Actor)<-[:FROM]-(assertion)-[:TO]->(target:Actor)
WITH assertion, COUNT { (source)-[tie:TIE { id: assertion.id }]->(target) } AS ties
WHERE ties <> 1
RETURN assertion.id AS id, 'has ' + ties + ' ties' AS problem
ORDER BY id
