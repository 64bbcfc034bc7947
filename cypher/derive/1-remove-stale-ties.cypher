// Ties that no assertion stands behind any more, or whose assertion joins other actors or is of another family now.
MATCH (source:Actor)-[tie:TIE]->(target:Actor)
WHERE NOT EXISTS {
  MATCH (assertion:Assertion { id: tie.id })
  WHERE assertion.family = $family AND (assertion)-[:FROM]->(source) AND (assertion)-[:TO]->(target)
}
WITH tie, tie.id AS id
DELETE tie
RETURN 'removed' AS change, id
