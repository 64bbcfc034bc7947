// Seeds that state each of these actors, assertions or leverage attempts, by version.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Actor { id: id }) RETURN node
  UNION
  MATCH (node:Assertion { id: id }) RETURN node
  UNION
  MATCH (node:LeverageAttempt { id: id }) RETURN node
}
MATCH (node)-[:SEEDED_BY]->(seed:Seed)
RETURN id, seed { .* } AS seed
ORDER BY id, seed.version
