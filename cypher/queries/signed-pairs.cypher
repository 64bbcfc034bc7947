// Pairs of actors with ties of known valence: the tie of greatest valence, whatever its sign, and whether another has the other sign.
MATCH (source:Actor)-[tie]->(target:Actor)
WHERE tie.valence <> 0 AND source <> target AND
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
WITH tie, source.id < target.id AS forward, source.id AS source, target.id AS target
ORDER BY abs(tie.valence) DESC, tie.id
WITH CASE WHEN forward THEN source ELSE target END AS one, CASE WHEN forward THEN target ELSE source END AS other,
  collect({ id: tie.id, valence: tie.valence }) AS ties
RETURN one, other, ties[0].id AS tie, toFloat(ties[0].valence) AS valence,
  any(held IN ties WHERE sign(held.valence) <> sign(ties[0].valence)) AS mixed
ORDER BY one, other
LIMIT toInteger($limit)
