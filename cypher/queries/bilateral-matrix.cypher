// Ties between any two of these actors, counted by source, target and family, with the strongest of known strength.
MATCH (source:Actor)-[tie]->(target:Actor)
WHERE source.id IN $actors AND target.id IN $actors AND
  // tie filter
  ($families IS NULL OR tie.family IN $families)
  AND ($instruments IS NULL OR tie.instrument IN $instruments)
  AND ($modalities IS NULL OR tie.modality IN $modalities)
  AND ($statuses IS NULL OR tie.status IN $statuses)
  AND ($topic IS NULL OR tie.topic = $topic)
  AND ($from IS NULL OR tie.validTo IS NULL OR tie.validTo >= date($from))
  AND ($to IS NULL OR tie.validFrom IS NULL OR tie.validFrom <= date($to))
  AND ($startsFrom IS NULL OR tie.validFrom >= date($startsFrom))
  AND ($endsTo IS NULL OR tie.validTo <= date($endsTo))
  AND ($minConfidence IS NULL OR tie.confidence >= $minConfidence)
  AND ($minStrength IS NULL OR tie.strength >= $minStrength)
  AND ($seeds IS NULL OR EXISTS {
    MATCH (:Assertion { id: tie.id })-[:SEEDED_BY]->(seed:Seed)
    WHERE seed.version IN $seeds
  })
  // end of tie filter
WITH source, target, tie
ORDER BY tie.strength IS NULL, tie.strength DESC, tie.id
RETURN source.id AS source, target.id AS target, tie.family AS family, count(*) AS ties,
  head(collect(CASE WHEN tie.strength IS NOT NULL THEN tie.id END)) AS strongest
ORDER BY source, target, family
