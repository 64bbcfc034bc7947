// Events that are evidence for each of these assertions, by date, then id.
UNWIND $ids AS tieId
MATCH (:Assertion { id: tieId })<-[:EVIDENCE_FOR]-(event:Event), (actor:Actor)<-[:BY]-(event)-[:ON]->(recipient:Actor)
RETURN tieId, event {
  .*, actor: actor.id, recipient: recipient.id, source: head([(event)-[:IN_SOURCE]->(source:Source) | source.id])
} AS event
ORDER BY tieId, event.date, event.id
