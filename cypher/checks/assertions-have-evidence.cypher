// Every assertion rests on a statement or an event.
MATCH (assertion:Assertion)
WHERE NOT EXISTS { (assertion)<-[:ABOUT]-(:Statement) } AND NOT EXISTS { (assertion)<-[:EVIDENCE_FOR]-(:Event) }
RETURN assertion.id AS id, 'has neither a statement nor an event' AS problem
ORDER BY id
