// Assertions of an import, which are its own: the claim on the batch keeps them from being written twice. Their ties come
// with them, as cypher/derive would write them; the check that the two agree holds this to it.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MATCH (source:Actor { id: row.from }), (target:Actor { id: row.to })
CREATE (assertion:Assertion { id: row.id })
SET assertion += row.properties, assertion += row {
  .family, .instrument, .topic, .modality, .ongoing, .datePrecision, .summary, .summary_uk, .codingBasis, .codingBasis_uk, .strengthBasis,
  status: 'REPORTED', validFrom: date(row.validFrom), validTo: date(row.validTo),
  strength: toFloat(row.strength), valence: toFloat(row.valence)
}
CREATE (assertion)-[:FROM]->(source)
CREATE (assertion)-[:TO]->(target)
CREATE (assertion)-[:SEEDED_BY]->(seed)
CREATE (source)-[tie:$($relationships[row.family])]->(target)
SET tie = assertion {
  .id, .family, .instrument, .topic, .modality, .validFrom, .validTo, .ongoing, .datePrecision,
  .strength, .valence, .polarity, .confidence, .status
}
