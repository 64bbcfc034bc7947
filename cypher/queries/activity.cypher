// Ties that begin, and events, by bucket and family: with one actor its ties, with more those between any two, else all.
CALL () {
  UNWIND CASE WHEN $actors IS NULL THEN [true] ELSE [] END AS all
  MATCH (:Actor)-[tie]->(:Actor)
  RETURN tie
  UNION
  UNWIND coalesce($actors, []) AS id
  MATCH (:Actor { id: id })-[tie]-(other:Actor)
  WHERE size($actors) = 1 OR other.id IN $actors
  RETURN tie
}
WITH tie
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
CALL (tie) {
  OPTIONAL MATCH (:Assertion { id: tie.id })<-[:ABOUT]-(:Statement)-[:IN_SOURCE]->(source:Source)
  RETURN tie.validFrom AS day, null AS event, source.id AS source
  UNION ALL
  MATCH (:Assertion { id: tie.id })<-[:EVIDENCE_FOR]-(event:Event)
  OPTIONAL MATCH (event)-[:IN_SOURCE]->(source:Source)
  RETURN event.date AS day, event, source.id AS source
}
WITH tie, day, event, source
WHERE day IS NOT NULL AND ($from IS NULL OR day >= date($from)) AND ($to IS NULL OR day <= date($to))
WITH date.truncate($unit, day) AS start, tie.family AS family, collect(DISTINCT event) AS events,
  count(DISTINCT CASE WHEN event IS NULL THEN tie END) AS ties, count(DISTINCT source) AS sources
CALL (events) {
  UNWIND events AS event
  RETURN avg(event.intensity) AS intensity
}
RETURN toString(start) AS start, family, ties, size(events) AS events, sources, intensity
ORDER BY start, family
