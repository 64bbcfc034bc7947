// Every node, and every term, says which seed states it.
CALL () {
  MATCH (node)
  WHERE NOT node:Seed AND NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
  RETURN coalesce(node.id, elementId(node)) AS id
  UNION
  MATCH ()-[term:HOLDS_OFFICE]->()
  WHERE term.seed IS NULL OR NOT EXISTS { (:Seed { version: term.seed }) }
  RETURN coalesce(term.id, elementId(term)) AS id
}
RETURN id, 'belongs to no seed' AS problem
ORDER BY id
