// Neighbours of an actor by ties that pass the filter, counted by kind and by the families, in the order of $order, of either direction.
MATCH (actor:Actor { id: $id })-[tie]-(next:Actor)
WHERE
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
WITH next, count(DISTINCT tie) AS ties,
  collect(DISTINCT CASE WHEN startNode(tie) = actor THEN tie.family END) AS out,
  collect(DISTINCT CASE WHEN endNode(tie) = actor THEN tie.family END) AS in
WITH next.kind AS kind, ties, [family IN $order WHERE family IN out] AS outgoing,
  [family IN $order WHERE family IN in] AS incoming
RETURN kind, outgoing, incoming, count(*) AS actors, sum(ties) AS ties
