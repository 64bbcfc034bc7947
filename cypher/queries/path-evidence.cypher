// What a list of paths shows, in one round trip, and the revision that tells whether the search knew the graph as it is.
// Ties, statements and revision are as ties-by-ids, statements-of-ties and revision tell them.
RETURN
  COLLECT {
    MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
    WHERE assertion.id IN $ties
    RETURN assertion {
      .*,
      source: source.id,
      target: target.id,
      originIds: COLLECT {
        CALL (assertion) {
          MATCH (assertion)<-[:ABOUT]-(statement:Statement { stance: 'ASSERTS' })
          RETURN statement.origin AS origin
          UNION
          MATCH (assertion)<-[:EVIDENCE_FOR]-(event:Event)
          WHERE event.origin IS NOT NULL
          RETURN event.origin AS origin
        }
        RETURN origin ORDER BY origin
      }
    }
  } AS ties,
  COLLECT {
    UNWIND $statementsOf AS tieId
    MATCH (assertion:Assertion { id: tieId })<-[:ABOUT]-(statement:Statement)-[:IN_SOURCE]->(source:Source)
    RETURN { tieId: tieId, statement: statement { .*, source: source.id, tie: tieId }, source: source { .* } }
    ORDER BY tieId, source.publishedOn, source.id, statement.position, statement.id
  } AS statements,
  COLLECT {
    MATCH (actor:Actor)
    WHERE actor.id IN $actors
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
