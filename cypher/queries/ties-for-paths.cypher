// Every tie, as the path search needs it.
MATCH (source:Actor)-[tie]->(target:Actor)
RETURN tie {
  .id, .family, .instrument, .topic, .modality, .status, .validFrom, .validTo, .strength, .confidence, .polarity,
  source: source.id,
  target: target.id,
  seeds: COLLECT {
    MATCH (:Assertion { id: tie.id })-[:SEEDED_BY]->(seed:Seed) RETURN seed.version ORDER BY seed.version
  }
} AS tie
ORDER BY tie.id
LIMIT $limit
