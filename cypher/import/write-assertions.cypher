// Assertions of an import, which are its own: the claim on the batch keeps them from being written twice.
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
