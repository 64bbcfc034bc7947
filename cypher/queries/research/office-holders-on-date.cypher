// title: Who held an office on a date
// title_uk: Хто обіймав посаду на дату
// description: Officials whose term may cover the day. `known` is true where both ends of the term say so, and false where one end is unknown: then the row is possible, not certain.
// description_uk: Посадовці, чий термін може охоплювати цей день. `known` істинне, якщо про це кажуть обидва кінці терміну, і хибне, якщо один із них невідомий: тоді рядок можливий, але не певний.
// parameter $date (DATE): The day; example "2024-10-29"
// parameter_uk $date: День
// parameter $body (STRING): Id of the state or organization, which takes in what is part of it; null for all; example "state:USA"
// parameter_uk $body: Ідентифікатор держави чи організації разом з її складовими; null — усі
MATCH (official:Official)-[term:HOLDS_OFFICE]->(office:Office)-[:OFFICE_OF]->(body:Actor)
WHERE ($body IS NULL OR $body IN [body.id, body.partOf])
  AND (term.from IS NULL OR term.from <= date($date)) AND (term.to IS NULL OR term.to >= date($date))
RETURN body.id AS body, office.name AS office, official.id AS official, official.name AS name, term.from AS from, term.to AS to,
  term.from IS NOT NULL AND (term.to IS NOT NULL OR coalesce(term.ongoing, false)) AS known
ORDER BY body, office, official
