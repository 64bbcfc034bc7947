// Actors of this import that bear the name of another actor: perhaps the same, perhaps not.
MATCH (actor:Actor)-[:SEEDED_BY]->(:Seed { version: $seed })
WHERE actor.kind = 'OFFICIAL'
MATCH (other:Actor { name: actor.name })
WHERE other <> actor
RETURN actor.id AS id, actor.name AS name, other.id AS other
ORDER BY id, other
LIMIT 10000
