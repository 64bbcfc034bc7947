// A tie has the type of its assertion's family and the same values.
MATCH (source:Actor)-[tie:TIE]->(target:Actor)
MATCH (assertion:Assertion { id: tie.id })
WHERE (assertion)-[:FROM]->(source) AND (assertion)-[:TO]->(target)
WITH tie, assertion, [key IN [
  'id', 'family', 'instrument', 'topic', 'modality', 'validFrom', 'validTo', 'ongoing', 'datePrecision',
  'strength', 'valence', 'polarity', 'confidence', 'status'
] WHERE coalesce(tie[key] <> assertion[key], NOT (tie[key] IS NULL AND assertion[key] IS NULL))] AS different
WITH tie, CASE
  WHEN assertion.family <> $family THEN 'is ' + type(tie) + ' but its assertion is of family ' + assertion.family
  WHEN size(different) > 0 THEN 'differs from its assertion in ' + reduce(all = head(different), key IN tail(different) | all + ', ' + key)
END AS problem
WHERE problem IS NOT NULL
RETURN tie.id AS id, problem
ORDER BY id
