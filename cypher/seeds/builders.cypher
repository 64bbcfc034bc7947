// Seeds whose things point at what only this seed states, with examples. What is derived points at nothing of its own.
MATCH (seed:Seed { version: $version })<-[:SEEDED_BY]-(node)
WHERE COUNT { (node)-[:SEEDED_BY]->() } = 1
MATCH (node)<-[r]-(dependent)
WHERE NOT type(r) IN $notOwn AND NOT EXISTS { (dependent)-[:SEEDED_BY]->(seed) WHERE COUNT { (dependent)-[:SEEDED_BY]->() } = 1 }
MATCH (dependent)-[:SEEDED_BY]->(builder:Seed)
WHERE builder <> seed
RETURN builder.version AS version, min(dependent.id) AS id
ORDER BY version
UNION
MATCH (seed:Seed { version: $version })<-[:SEEDED_BY]-(node)
WHERE COUNT { (node)-[:SEEDED_BY]->() } = 1
MATCH (node)-[term:HOLDS_OFFICE]-()
UNWIND term.seeds AS version
WITH version, term
WHERE version <> $version
RETURN version, min(term.id) AS id
ORDER BY version
