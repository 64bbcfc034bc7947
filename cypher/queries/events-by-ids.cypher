// Events of these ids.
MATCH (actor:Actor)<-[:BY]-(event:Event)-[:ON]->(recipient:Actor)
WHERE event.id IN $ids
RETURN event {
  .*, actor: actor.id, recipient: recipient.id, source: head([(event)-[:IN_SOURCE]->(source:Source) | source.id])
} AS event
