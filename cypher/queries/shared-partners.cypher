// Actors of these kinds that both $one and $other partner, with the ties that pass the filter, ordered by id.
UNWIND [$one, $other] AS side
MATCH (:Actor { id: side })-[tie]-(shared:Actor)
WHERE tie.family IN $bothWays AND ($kinds IS NULL OR shared.kind IN $kinds) AND
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
WITH shared, side, tie.id AS id
ORDER BY id
WITH shared, side, collect(id) AS ties
WITH shared, collect({ side: side, ties: ties }) AS sides
WHERE size(sides) = 2
WITH shared, [held IN sides WHERE held.side = $one][0].ties AS tiesOfOne, [held IN sides WHERE held.side = $other][0].ties AS tiesOfOther
ORDER BY shared.id
LIMIT toInteger($limit)
RETURN shared.id AS actor, tiesOfOne, tiesOfOther
