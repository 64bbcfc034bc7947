// Ties that no assertion stands behind any more, or whose assertion joins other actors or is of another family now.
MATCH (source:Actor)-[tie]->(target:Actor)
WHERE NOT EXISTS {
  MATCH (source)<-[:FROM]-(assertion:Assertion { id: tie.id })-[:TO]->(target)
  WHERE $relationships[assertion.family] = type(tie)
}
DELETE tie
