// One tie for each assertion, with what traversal filters and weighs by; texts stay on the assertion.
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WHERE $relationships[assertion.family] IS NOT NULL
MERGE (source)-[tie:$($relationships[assertion.family]) { id: assertion.id }]->(target)
SET tie = assertion {
  .id, .family, .instrument, .topic, .modality, .validFrom, .validTo, .ongoing, .datePrecision,
  .strength, .valence, .polarity, .confidence, .status
}
