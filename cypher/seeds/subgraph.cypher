// What belongs to the graph of these actors: ties among them with all their evidence, offices that they hold, attempts
// among them, and whatever these name.
CALL () {
  MATCH (from:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(to:Actor)
  WHERE from.id IN $actors AND to.id IN $actors
  RETURN assertion
}
WITH collect(assertion) AS assertions
CALL (assertions) {
  MATCH (attempt:LeverageAttempt)
  WHERE NOT EXISTS { (attempt)-[:BY|ON|VIA]->(actor:Actor) WHERE NOT actor.id IN $actors }
    AND NOT EXISTS { (attempt)-[:RESTS_ON]->(assertion:Assertion) WHERE NOT assertion IN assertions }
  RETURN collect(attempt) AS attempts
}
CALL (assertions, attempts) {
  UNWIND assertions AS assertion
  MATCH (assertion)<-[:ABOUT]-(statement:Statement)
  RETURN statement
  UNION
  UNWIND attempts AS attempt
  MATCH (attempt)-[:DOCUMENTED_BY]->(statement:Statement)
  RETURN statement
}
WITH assertions, attempts, collect(statement) AS statements
CALL (assertions) {
  UNWIND assertions AS assertion
  MATCH (assertion)<-[:EVIDENCE_FOR]-(event:Event)
  RETURN collect(DISTINCT event) AS events
}
CALL () {
  MATCH (official:Official)-[term:HOLDS_OFFICE]->(office:Office)
  WHERE official.id IN $actors
  RETURN collect(DISTINCT office) AS offices, collect(term) AS terms
}
CALL (assertions, attempts, statements, events, offices, terms) {
  UNWIND assertions AS node RETURN 'Assertion' AS label, node.id AS id
  UNION
  UNWIND attempts AS node RETURN 'LeverageAttempt' AS label, node.id AS id
  UNION
  UNWIND statements AS node RETURN 'Statement' AS label, node.id AS id
  UNION
  UNWIND events AS node RETURN 'Event' AS label, node.id AS id
  UNION
  UNWIND offices AS node RETURN 'Office' AS label, node.id AS id
  UNION
  UNWIND terms AS term RETURN 'term' AS label, term.id AS id
  UNION
  UNWIND terms AS term MATCH (source:Source { id: term.source }) RETURN 'Source' AS label, source.id AS id
  UNION
  UNWIND statements + events AS node MATCH (node)-[:IN_SOURCE]->(source:Source) RETURN 'Source' AS label, source.id AS id
  UNION
  UNWIND statements + events AS node MATCH (source:Source { id: node.origin }) RETURN 'Source' AS label, source.id AS id
  UNION
  UNWIND assertions + attempts AS node MATCH (topic:Topic { id: node.topic }) RETURN 'Topic' AS label, topic.id AS id
  UNION
  UNWIND statements + events AS node MATCH (actor:Actor { id: node.origin }) RETURN 'Actor' AS label, actor.id AS id
  UNION
  UNWIND events AS node MATCH (node)-[:BY|ON]->(actor:Actor) RETURN 'Actor' AS label, actor.id AS id
  UNION
  UNWIND offices AS node MATCH (node)-[:OFFICE_OF]->(actor:Actor) RETURN 'Actor' AS label, actor.id AS id
}
RETURN label, id
ORDER BY label, id
