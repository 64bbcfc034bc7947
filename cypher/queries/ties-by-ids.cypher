// Ties of these ids, read from their assertions. originIds: whoever asserts it, each origin once.
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WHERE assertion.id IN $ids
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
} AS tie
