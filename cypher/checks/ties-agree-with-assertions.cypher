// Every tie has an assertion of the same id between the same actors, the type of its family, and the same values.
MATCH (source:Actor)-[tie:TIE]->(target:Actor)
OPTIONAL MATCH (assertion:Assertion { id: tie.id })
WITH source, tie, target, assertion,
  source IN [(assertion)-[:FROM]->(actor) | actor] AND target IN [(assertion)-[:TO]->(actor) | actor] AS joinsThem,
  [key IN [
    'id', 'family', 'instrument', 'topic', 'modality', 'validFrom', 'validTo', 'ongoing', 'datePrecision',
    'strength', 'valence', 'polarity', 'confidence', 'status'
  ] WHERE coalesce(tie[key] <> assertion[key], NOT (tie[key] IS NULL AND assertion[key] IS NULL))] AS different
WITH source, tie, target, CASE
  WHEN assertion IS NULL OR NOT joinsThem THEN 'has no assertion from ' + source.id + ' to ' + target.id
  WHEN coalesce($relationships[assertion.family] <> type(tie), true) THEN 'is ' + type(tie) + ' but its assertion is of family ' + coalesce(assertion.family, 'null')
  WHEN size(different) > 0 THEN 'differs from its assertion in ' + reduce(all = head(different), key IN tail(different) | all + ', ' + key)
END AS problem
WHERE problem IS NOT NULL
RETURN coalesce(tie.id, elementId(tie)) AS id, problem
ORDER BY id
