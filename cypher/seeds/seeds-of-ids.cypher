// Seeds that state these things.
UNWIND $ids AS id
MATCH (node:Actor|Office|Topic|Source|Statement|Assertion|Event|LeverageAttempt { id: id })-[:SEEDED_BY]->(seed:Seed)
RETURN DISTINCT seed.version AS version
ORDER BY version
