// Every tie, as the index of the path search needs it. A list, and days as numbers (20241029): there may be millions.
MATCH (source:Actor)-[tie]->(target:Actor)
RETURN [
  tie.id, tie.family, source.id, target.id, tie.instrument, tie.topic, tie.modality, tie.status,
  tie.validFrom.year * 10000 + tie.validFrom.month * 100 + tie.validFrom.day,
  tie.validTo.year * 10000 + tie.validTo.month * 100 + tie.validTo.day,
  tie.strength, tie.confidence, tie.polarity
] AS tie
