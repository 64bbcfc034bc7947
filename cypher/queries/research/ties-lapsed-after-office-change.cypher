// title: Ties that lapsed after an office changed hands
// title_uk: Зв’язки, що припинилися після зміни посадовця
// description: Ties of a state or organization that ended within so many days after a term in one of its offices began or ended. That one followed the other is no proof that it was caused by it.
// description_uk: Зв’язки держави чи організації, що скінчилися протягом стількох днів після початку або кінця терміну на одній з її посад. Те, що одне сталося після другого, не доводить, що через нього.
// parameter $body (STRING): Id of the state or organization, which takes in what is part of it; null for all; example null
// parameter_uk $body: Ідентифікатор держави чи організації разом з її складовими; null — усі
// parameter $days (INTEGER): Days after the change; example 1095
// parameter_uk $days: Днів після зміни
MATCH (official:Official)-[term:HOLDS_OFFICE]->(office:Office)-[:OFFICE_OF]->(body:Actor)
WHERE $body IS NULL OR $body IN [body.id, body.partOf]
UNWIND [{ day: term.from, what: 'began' }, { day: term.to, what: 'ended' }] AS change
WITH official, office, body, change
WHERE change.day IS NOT NULL
MATCH (party:Actor)-[tie]-(other:Actor)
WHERE party.id IN [body.id, body.partOf]
  AND change.day <= tie.validTo <= change.day + duration({ days: $days })
RETURN tie.id AS tie, tie.family AS family, party.id AS party, other.id AS other, tie.validTo AS endedOn,
  office.name AS office, official.id AS official, change.what AS term, change.day AS changedOn,
  duration.inDays(change.day, tie.validTo).days AS daysAfter
ORDER BY daysAfter, tie, office, official, term
