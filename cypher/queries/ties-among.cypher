// The first ties, by id, between any two of these actors that pass the filter.
MATCH (source:Actor)-[tie]->(target:Actor)
WHERE source.id IN $ids AND target.id IN $ids AND
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
RETURN tie.id AS id
ORDER BY id
LIMIT $limit
