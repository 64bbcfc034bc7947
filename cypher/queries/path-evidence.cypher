// What a list of paths shows, in one round trip, and the revision that tells whether the search knew the graph as it is.
// Ties, statements and revision are as ties-by-ids, statements-of-ties and revision tell them; a tie's origins are those of
// its statements that assert it, with eventOrigins.
RETURN
  COLLECT {
    UNWIND $ties AS id
    MATCH (from:Actor)<-[:FROM]-(assertion:Assertion { id: id })-[:TO]->(to:Actor)
    RETURN {
      tie: assertion { .*, source: from.id, target: to.id },
      eventOrigins: COLLECT {
        MATCH (assertion)<-[:EVIDENCE_FOR]-(event:Event)
        WHERE event.origin IS NOT NULL
        RETURN DISTINCT event.origin
      },
      statements: COLLECT {
        MATCH (assertion)<-[:ABOUT]-(statement:Statement)-[:IN_SOURCE]->(source:Source)
        RETURN statement { .*, source: source.id, tie: id }
        ORDER BY source.publishedOn, source.id, statement.position, statement.id
      }
    }
  } AS ties,
  COLLECT {
    MATCH (assertion:Assertion)<-[:ABOUT]-(:Statement)-[:IN_SOURCE]->(source:Source)
    WHERE assertion.id IN $ties
    RETURN DISTINCT source { .* }
  } AS sources,
  COLLECT {
    UNWIND $actors AS id
    MATCH (actor:Actor { id: id })
    RETURN actor { .* }
  } AS actors,
  {
    locks: COLLECT {
      MATCH (lock:SeedLock)
      RETURN properties(lock)
      ORDER BY lock.id
    },
    seeds: COLLECT {
      MATCH (seed:Seed)
      RETURN [seed.version, seed.checksum, seed.state, toString(seed.appliedAt)]
      ORDER BY seed.version
    },
    relationships: COUNT { ()-->() }
  } AS revision
