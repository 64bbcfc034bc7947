// Actors of these ids.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor { .* } AS actor
