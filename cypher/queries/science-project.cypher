// A graph of GDS in memory, under a name of its own: one edge for each ordered pair of actors with ties that pass the filter.
// Ordered, so that algorithms meet actors in the same order each time.
MATCH (source:Actor)-[tie]->(target:Actor)
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
UNWIND CASE
  WHEN tie.family IN $bothWays THEN [[source, target], [target, source]]
  WHEN $reversed THEN [[target, source]]
  ELSE [[source, target]]
END AS ends
WITH DISTINCT ends[0] AS start, ends[1] AS end
ORDER BY start.id, end.id
WITH gds.graph.project($name, start, end, {}, { undirectedRelationshipTypes: $undirected }) AS graph
RETURN graph.nodeCount AS actors, graph.relationshipCount AS edges
