// Every tie, as the path search needs it.
MATCH (source:Actor)-[tie]->(target:Actor)
RETURN tie {
  .id, .family, .instrument, .topic, .modality, .status, .validFrom, .validTo, .strength, .confidence, .polarity,
  source: source.id,
  target: target.id
} AS tie
ORDER BY tie.id
LIMIT $limit
