// One page of all actors, ordered by id.
RETURN
  COUNT { MATCH (actor:Actor) WHERE $kinds IS NULL OR actor.kind IN $kinds } AS total,
  COLLECT {
    MATCH (actor:Actor)
    WHERE ($kinds IS NULL OR actor.kind IN $kinds) AND ($after IS NULL OR actor.id > $after)
    RETURN actor.id
    ORDER BY actor.id
    LIMIT $limit
  } AS ids
