// Actors of this import that bear the name of another one as an official, or have the Wikidata id of another one, and were
// not joined with it: perhaps the same, perhaps not. Grouped first: to look for others of each actor would be to read all
// of them for each.
CALL () {
  MATCH (bearer:Actor)
  WITH bearer.name AS shared, collect(bearer) AS bearers
  WHERE size(bearers) > 1
  UNWIND bearers AS actor
  WITH bearers, actor
  WHERE actor.kind = 'OFFICIAL'
  RETURN actor, bearers, 'name' AS same
  UNION ALL
  MATCH (bearer:Actor)
  WHERE bearer.wikidata IS NOT NULL
  WITH bearer.wikidata AS shared, collect(bearer) AS bearers
  WHERE size(bearers) > 1
  UNWIND bearers AS actor
  RETURN actor, bearers, 'Wikidata id' AS same
}
WITH actor, bearers, same
WHERE EXISTS { (actor)-[:SEEDED_BY]->(:Seed { version: $seed }) }
UNWIND bearers AS other
WITH actor, other, same
WHERE other <> actor
RETURN actor.id AS id, actor.name AS name, other.id AS other, same
ORDER BY id, other, same
LIMIT 10000
