// Actors that press $actor or hold a tie of negative valence to it, and share partners with it: most shared partners first, then by id.
MATCH (target:Actor { id: $actor })<-[tie]-(hostile:Actor)
WHERE (tie.family IN $pressing OR tie.valence < 0) AND
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
WITH target, hostile, tie.id AS id
ORDER BY id
WITH target, hostile, collect(id) AS ties
CALL (target, hostile) {
  UNWIND [target, hostile] AS side
  MATCH (side)-[tie]-(partner:Actor)
  WHERE tie.family IN $bothWays AND partner <> target AND partner <> hostile AND
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
  WITH partner.id AS partner, count(DISTINCT side) AS sides
  WHERE sides = 2
  WITH partner
  ORDER BY partner
  RETURN collect(partner) AS sharedPartners
}
WITH hostile, ties, sharedPartners
WHERE size(sharedPartners) > 0
RETURN hostile.id AS actor, ties, sharedPartners
ORDER BY size(sharedPartners) DESC, actor
LIMIT toInteger($limit)
