// Statements about each of these assertions, by date of the source, position in it, id.
UNWIND $ids AS tieId
MATCH (assertion:Assertion { id: tieId })<-[:ABOUT]-(statement:Statement)-[:IN_SOURCE]->(source:Source)
RETURN tieId, statement { .*, source: source.id, tie: tieId } AS statement
ORDER BY tieId, source.publishedOn, source.id, statement.position, statement.id
