// Leverage attempts of these ids, with everyone's part in order.
MATCH (attempt:LeverageAttempt)
WHERE attempt.id IN $ids
RETURN attempt {
  .*,
  by: COLLECT { MATCH (attempt)-[part:BY]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id },
  via: COLLECT { MATCH (attempt)-[part:VIA]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id },
  on: COLLECT { MATCH (attempt)-[part:ON]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id },
  restsOn: COLLECT {
    MATCH (attempt)-[part:RESTS_ON]->(assertion:Assertion) RETURN assertion.id ORDER BY part.hop, assertion.id
  },
  statements: COLLECT {
    MATCH (attempt)-[:DOCUMENTED_BY]->(statement:Statement)-[:IN_SOURCE]->(source:Source)
    RETURN statement.id ORDER BY source.publishedOn, source.id, statement.position, statement.id
  }
} AS attempt
