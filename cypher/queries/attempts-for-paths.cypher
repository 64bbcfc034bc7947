// Every leverage attempt, as the path search needs it.
MATCH (attempt:LeverageAttempt)
RETURN attempt {
  .id,
  by: [(attempt)-[:BY]->(actor:Actor) | actor.id],
  via: COLLECT { MATCH (attempt)-[part:VIA]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id },
  on: [(attempt)-[:ON]->(actor:Actor) | actor.id],
  restsOn: [(attempt)-[:RESTS_ON]->(assertion:Assertion) | assertion.id]
} AS attempt
ORDER BY attempt.id
