// One tie for each assertion, with what traversal filters and weighs by; texts stay on the assertion.
MATCH (assertion:Assertion)
WHERE assertion.family = $family AND NOT EXISTS { ()-[tie:TIE { id: assertion.id }]->() }
MATCH (source:Actor)<-[:FROM]-(assertion)-[:TO]->(target:Actor)
CREATE (source)-[tie:TIE]->(target)
SET tie = assertion {
  .id, .family, .instrument, .topic, .modality, .validFrom, .validTo, .ongoing, .datePrecision,
  .strength, .valence, .polarity, .confidence, .status
}
RETURN 'added' AS change, tie.id AS id
