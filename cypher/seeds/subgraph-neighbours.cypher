// Actors one tie away from these, in either direction.
MATCH (actor:Actor)
WHERE actor.id IN $ids
MATCH (actor)--(neighbour:Actor)
RETURN DISTINCT neighbour.id AS id
ORDER BY id
