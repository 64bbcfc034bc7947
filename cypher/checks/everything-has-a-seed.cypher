// Every node, and every term, says which seeds state it.
CALL () {
  WITH 1 AS all WHERE $actors IS NULL
  MATCH (node)
  WHERE NOT (node:Seed OR node:SeedArchive OR node:SeedLock) AND NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN coalesce(node.id, elementId(node)) AS id
  UNION ALL
  UNWIND $actors AS id
  MATCH (node:Actor { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $offices AS id
  MATCH (node:Office { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $topics AS id
  MATCH (node:Topic { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $sources AS id
  MATCH (node:Source { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $statements AS id
  MATCH (node:Statement { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $assertions AS id
  MATCH (node:Assertion { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $events AS id
  MATCH (node:Event { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  UNWIND $attempts AS id
  MATCH (node:LeverageAttempt { id: id })
  WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN node.id AS id
  UNION ALL
  WITH 1 AS all WHERE $terms IS NULL
  MATCH ()-[term:HOLDS_OFFICE]->()
  WHERE coalesce(size(term.seeds) = 0, true) OR any(version IN term.seeds WHERE NOT EXISTS { (:Seed { version: version }) })
  RETURN coalesce(term.id, elementId(term)) AS id
  UNION ALL
  UNWIND $terms AS id
  MATCH ()-[term:HOLDS_OFFICE { id: id }]->()
  WHERE coalesce(size(term.seeds) = 0, true) OR any(version IN term.seeds WHERE NOT EXISTS { (:Seed { version: version }) })
  RETURN coalesce(term.id, elementId(term)) AS id
}
RETURN id, 'belongs to no seed, or to one that is not in the graph' AS problem
ORDER BY id
