// Which of these things this seed states.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:NODE { id: id })
  WHERE EXISTS { (node)-[:SEEDED_BY]->(:Seed { version: $version }) }
  RETURN true AS isStated
  UNION
  MATCH ()-[term:HOLDS_OFFICE { id: id }]->()
  WHERE $isTerm AND $version IN term.seeds
  RETURN true AS isStated
}
RETURN DISTINCT id
