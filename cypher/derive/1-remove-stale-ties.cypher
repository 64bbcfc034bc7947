// Ties that no assertion stands behind any more, or whose assertion joins other actors or is of another family now.
CALL () {
  WITH 1 AS all WHERE $assertions IS NULL
  MATCH (source:Actor)-[tie:TIE]->(target:Actor)
  RETURN source, tie, target
  UNION ALL
  UNWIND $assertions AS id
  MATCH (source)-[tie:TIE { id: id }]->(target)
  RETURN source, tie, target
}
WITH source, tie, target
WHERE NOT EXISTS {
  MATCH (assertion:Assertion { id: tie.id })
  WHERE assertion.family = $family AND (assertion)-[:FROM]->(source) AND (assertion)-[:TO]->(target)
}
DELETE tie
