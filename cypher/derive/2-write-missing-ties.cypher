// One tie for each assertion, with what traversal filters and weighs by; texts stay on the assertion.
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
WHERE assertion.family = $family AND NOT EXISTS { ()-[tie:TIE { id: assertion.id }]->() }
MATCH (source:Actor)<-[:FROM]-(assertion)-[:TO]->(target:Actor)
CREATE (source)-[tie:TIE]->(target)
SET tie = assertion {
  .id, .family, .instrument, .topic, .modality, .validFrom, .validTo, .ongoing, .datePrecision,
  .strength, .valence, .polarity, .confidence, .status
}
