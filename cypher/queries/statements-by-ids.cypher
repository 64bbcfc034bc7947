// Statements of these ids.
MATCH (statement:Statement)-[:IN_SOURCE]->(source:Source)
WHERE statement.id IN $ids
RETURN statement {
  .*, source: source.id, tie: head([(statement)-[:ABOUT]->(assertion:Assertion) | assertion.id])
} AS statement
