// Leverage paths by topology: simple paths whose hops pass the filter, with the strength that is known.
// toInteger: tools that read parameters as JSON pass every number as a float, which LIMIT refuses.
// Tiers and scores follow from the hops' topics, dates and leverage attempts.
MATCH path = (start:Actor WHERE start.id IN $fromIds)
  ((near:Actor)-[tie]-(next:Actor)
    WHERE NOT next.id IN $avoid
      AND (tie.family IN $bothWays OR startNode(tie) = near) AND
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
  ){1,6}
  (end:Actor WHERE end.id IN $toIds)
WHERE size(tie) <= $maxHops
  AND NOT last(tie).family IN $bothWays
  AND all(actor IN nodes(path) WHERE single(other IN nodes(path) WHERE other = actor))
  AND reduce(met = 0, actor IN next[..-1] |
    CASE WHEN met < size($via) AND actor.id = $via[met] THEN met + 1 ELSE met END) = size($via)
RETURN
  [actor IN nodes(path) | actor.id] AS actors,
  [hop IN tie | hop.id] AS ties,
  [hop IN tie | hop {
    .id, .family, .instrument, .topic, .modality, .status, .validFrom, .validTo, .strength, .confidence, .polarity,
    source: startNode(hop).id, target: endNode(hop).id
  }] AS hops
ORDER BY size(ties), ties
LIMIT toInteger($limit)
