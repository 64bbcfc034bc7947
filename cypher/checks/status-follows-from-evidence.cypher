// refuted: nothing stands for it any more; contested: statements for and against; established: two independent origins; else reported.
MATCH (assertion:Assertion)
WITH assertion,
  COUNT { (assertion)<-[:ABOUT]-(:Statement { stance: 'DENIES' }) } AS denials,
  COUNT { (assertion)<-[:ABOUT]-(:Statement { stance: 'RETRACTS' }) } AS retractions,
  size(COLLECT {
    CALL (assertion) {
      MATCH (assertion)<-[:ABOUT]-(statement:Statement { stance: 'ASSERTS' })
      WHERE NOT EXISTS {
        MATCH (assertion)<-[:ABOUT]-(retraction:Statement { stance: 'RETRACTS' })
        WHERE retraction.origin = statement.origin
      }
      RETURN statement.origin AS origin
      UNION
      MATCH (assertion)<-[:EVIDENCE_FOR]-(event:Event)
      RETURN event.origin AS origin
    }
    RETURN origin
  }) AS origins
WITH assertion, CASE
  WHEN origins = 0 AND denials + retractions > 0 THEN 'REFUTED'
  WHEN denials > 0 THEN 'CONTESTED'
  WHEN origins >= 2 THEN 'ESTABLISHED'
  ELSE 'REPORTED'
END AS expected
WHERE coalesce(assertion.status <> expected, true)
RETURN assertion.id AS id, 'has the status ' + coalesce(toString(assertion.status), 'null') + ', but its evidence makes it ' + expected AS problem
ORDER BY id
