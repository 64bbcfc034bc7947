// Ties of an office's body, of what that is part of, or of who held it, that ended within $days days after a term began or ended.
MATCH (office:Office { id: $id })
MATCH (official:Official)-[term:HOLDS_OFFICE]->(office)-[:OFFICE_OF]->(body:Actor)
UNWIND [{ day: term.from, began: true }, { day: term.to, began: false }] AS change
WITH official, term, body, change
WHERE change.day IS NOT NULL
MATCH (party:Actor)-[tie]-(:Actor)
WHERE party.id IN [body.id, body.partOf, official.id]
  AND change.day <= tie.validTo <= change.day + duration({ days: $days })
WITH DISTINCT term.id AS term, change, tie.id AS tie, duration.inDays(change.day, tie.validTo).days AS daysAfter
RETURN term, change.began AS began, tie, daysAfter
ORDER BY daysAfter, tie, term, began
LIMIT toInteger($limit)
