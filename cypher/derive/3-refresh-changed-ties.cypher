// Ties whose assertion says something else now. Only these are written: a seed must not rewrite a million others.
MATCH (source:Actor)-[tie:TIE]->(target:Actor)
MATCH (assertion:Assertion { id: tie.id })
WHERE any(key IN [
  'family', 'instrument', 'topic', 'modality', 'validFrom', 'validTo', 'ongoing', 'datePrecision',
  'strength', 'valence', 'polarity', 'confidence', 'status'
] WHERE coalesce(tie[key] <> assertion[key], NOT (tie[key] IS NULL AND assertion[key] IS NULL)))
  OR size(keys(tie)) <> size([key IN [
    'id', 'family', 'instrument', 'topic', 'modality', 'validFrom', 'validTo', 'ongoing', 'datePrecision',
    'strength', 'valence', 'polarity', 'confidence', 'status'
  ] WHERE assertion[key] IS NOT NULL])
SET tie = assertion {
  .id, .family, .instrument, .topic, .modality, .validFrom, .validTo, .ongoing, .datePrecision,
  .strength, .valence, .polarity, .confidence, .status
}
RETURN 'changed' AS change, tie.id AS id
