// title: Ties of an actor on a date
// title_uk: Зв’язки актора на дату
// description: Every tie of an actor, its officials and its parts that may hold on that day. `known` is true where both ends of its validity say so, and false where one is unknown.
// description_uk: Усі зв’язки актора, його посадовців і складових, що можуть бути чинні цього дня. `known` істинне, якщо про це кажуть обидва кінці чинності, і хибне, якщо один невідомий.
// parameter $actor (STRING): Id of the actor; example "state:CHN"
// parameter_uk $actor: Ідентифікатор актора
// parameter $date (DATE): The day; example "2024-11-01"
// parameter_uk $date: День
CALL () {
  MATCH (party:Actor { id: $actor }) RETURN party
  UNION
  MATCH (party:Actor { partOf: $actor }) RETURN party
  UNION
  MATCH (party:Official)-[term:HOLDS_OFFICE]->(:Office)-[:OFFICE_OF]->(body:Actor)
  WHERE $actor IN [body.id, body.partOf]
    AND (term.from IS NULL OR term.from <= date($date)) AND (term.to IS NULL OR term.to >= date($date))
  RETURN party
}
MATCH (party)-[tie]-(:Actor)
WHERE (tie.validFrom IS NULL OR tie.validFrom <= date($date)) AND (tie.validTo IS NULL OR tie.validTo >= date($date))
WITH DISTINCT tie
RETURN tie.family AS family, tie.instrument AS instrument, startNode(tie).id AS source, endNode(tie).id AS target,
  tie.topic AS topic, tie.modality AS modality, tie.status AS status, tie.validFrom AS validFrom, tie.validTo AS validTo,
  tie.validFrom IS NOT NULL AND (tie.validTo IS NOT NULL OR coalesce(tie.ongoing, false)) AS known, tie.id AS tie
ORDER BY family, source, target, tie
