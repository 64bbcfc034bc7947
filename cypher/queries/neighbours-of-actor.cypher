// Actors joined to one by ties that pass the filter, by any family in that direction: most ties first, then the strongest, then id.
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
  AND ($kinds IS NULL OR next.kind IN $kinds)
  AND NOT next.id IN $except
WITH actor, next.id AS id, collect(DISTINCT tie) AS ties
WHERE ($outgoing IS NULL AND $incoming IS NULL) OR any(
  tie IN ties
  WHERE (startNode(tie) = actor AND tie.family IN $outgoing) OR (endNode(tie) = actor AND tie.family IN $incoming)
)
WITH id, size(ties) AS many, reduce(
  most = -1.0, tie IN ties | CASE WHEN tie.strength > most THEN tie.strength ELSE most END
) AS strongest
ORDER BY many DESC, strongest DESC, id
WITH collect(id) AS found
RETURN size(found) AS total, found[..$limit] AS ids
