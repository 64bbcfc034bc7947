// Actors of this import that bear the name of another official or have the Wikidata id of another actor, and were not
// joined with it: perhaps the same, perhaps not.
MATCH (actor:Actor)-[:SEEDED_BY]->(:Seed { version: $seed })
WITH collect(actor) AS actors
CALL (actors) {
  UNWIND actors AS actor
  WITH actor WHERE actor.kind = 'OFFICIAL'
  MATCH (other:Actor { name: actor.name })
  RETURN actor, other, 'name' AS same
  UNION
  UNWIND actors AS actor
  MATCH (other:Actor { wikidata: actor.wikidata })
  RETURN actor, other, 'Wikidata id' AS same
}
WITH actor, other, same
WHERE other <> actor
RETURN actor.id AS id, actor.name AS name, other.id AS other, same
ORDER BY id, other, same
LIMIT 10000
