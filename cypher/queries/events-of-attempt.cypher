// Events between the parties of a leverage attempt, in a period, by date, then id.
// A party is an actor named in it, or whoever may hold an office of that actor, or of a part of it, on the day of the event.
MATCH (:LeverageAttempt { id: $id })-[:BY|VIA|ON]->(party:Actor)
CALL (party) {
  RETURN party.id AS member, null AS since, null AS until
  UNION
  MATCH (official:Official)-[term:HOLDS_OFFICE]->(:Office)-[:OFFICE_OF]->(body:Actor)
  WHERE party.id IN [body.id, body.partOf]
  RETURN official.id AS member, term.from AS since, term.to AS until
}
WITH collect({ party: party.id, member: member, since: since, until: until }) AS members
UNWIND members AS one
MATCH (:Actor { id: one.member })<-[:BY]-(event:Event)-[:ON]->(recipient:Actor)
WHERE ($from IS NULL OR event.date >= date($from)) AND ($to IS NULL OR event.date <= date($to))
  AND (one.since IS NULL OR one.since <= event.date) AND (one.until IS NULL OR one.until >= event.date)
  AND any(other IN members WHERE other.member = recipient.id AND other.party <> one.party
    AND (other.since IS NULL OR other.since <= event.date) AND (other.until IS NULL OR other.until >= event.date))
WITH DISTINCT event
RETURN event.id AS id
ORDER BY event.date, event.id
