// title: Who is hostile to an actor, yet partners its partners
// title_uk: Хто ворожий до актора, але партнер його партнерів
// description: Actors that press an actor, or hold a tie of negative valence to it, while they share partners with it: the partners are who might speak to them. Ties of unknown dates count as holding.
// description_uk: Актори, які тиснуть на актора або мають до нього зв’язок із від’ємною валентністю й водночас мають спільних із ним партнерів: саме через них можна до них звернутися. Зв’язки з невідомими датами вважаються чинними.
// parameter $actor (STRING): Id of the actor; example "state:UKR"
// parameter_uk $actor: Ідентифікатор актора
// parameter $date (DATE): Day on which the ties hold; example "2024-11-01"
// parameter_uk $date: День, на який зв’язки чинні
MATCH (hostile:Actor)-[tie]->(actor:Actor { id: $actor })
WHERE (tie.family = 'PRESSURE' OR tie.valence < 0)
  AND (tie.validFrom IS NULL OR tie.validFrom <= date($date)) AND (tie.validTo IS NULL OR tie.validTo >= date($date))
WITH actor, hostile, collect(DISTINCT tie.id) AS hostileTies
MATCH (hostile)-[first]-(partner:Actor)-[second]-(actor)
WHERE partner <> hostile AND partner <> actor
  AND all(tie IN [first, second] WHERE tie.family = 'PARTNERSHIP'
    AND (tie.validFrom IS NULL OR tie.validFrom <= date($date)) AND (tie.validTo IS NULL OR tie.validTo >= date($date)))
WITH hostile, hostileTies, partner
ORDER BY partner.id
RETURN hostile.id AS hostile, hostileTies, collect(DISTINCT partner.id) AS sharedPartners
ORDER BY size(sharedPartners) DESC, hostile
