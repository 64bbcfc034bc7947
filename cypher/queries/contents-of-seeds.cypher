// What each of these seeds states, by kind: how many, how many that no other seed states, and the first ids.
UNWIND $versions AS version
CALL (version) {
  MATCH (thing)-[:SEEDED_BY]->(:Seed { version: version })
  RETURN [label IN labels(thing) WHERE NOT label IN ['State', 'Official', 'Organization']][0] AS kind, thing.id AS id,
    COUNT { (thing)-[:SEEDED_BY]->(:Seed) } AS seeds
  UNION ALL
  MATCH (:Official)-[term:HOLDS_OFFICE]->(:Office)
  WHERE version IN term.seeds
  RETURN 'Term' AS kind, term.id AS id, size(term.seeds) AS seeds
}
WITH version, kind, id, seeds
ORDER BY id
RETURN version, kind, count(*) AS states, count(CASE seeds WHEN 1 THEN 1 END) AS onlyHere, collect(id)[..1000] AS ids
ORDER BY version, kind
