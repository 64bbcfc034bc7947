// title: Organizations and allies that two actors share on a date
// title_uk: Спільні організації та союзники двох акторів на дату
// description: Organizations that both have a partnership with, and others with which both have a military one, on that day. Ties of unknown dates count as holding.
// description_uk: Організації, з якими партнерство мають обидва, і ті, з ким обидва мають військове партнерство, на цей день. Зв’язки з невідомими датами вважаються чинними.
// parameter $one (STRING): Id of one actor; example "state:USA"
// parameter_uk $one: Ідентифікатор одного актора
// parameter $other (STRING): Id of the other actor; example "state:JPN"
// parameter_uk $other: Ідентифікатор іншого актора
// parameter $date (DATE): Day on which the ties hold; example "2024-11-01"
// parameter_uk $date: День, на який зв’язки чинні
MATCH (:Actor { id: $one })-[first]-(shared:Actor)-[second]-(:Actor { id: $other })
WHERE all(tie IN [first, second] WHERE tie.family = 'PARTNERSHIP' AND (shared:Organization OR tie.instrument = 'MILITARY')
    AND (tie.validFrom IS NULL OR tie.validFrom <= date($date)) AND (tie.validTo IS NULL OR tie.validTo >= date($date)))
WITH shared, first, second
ORDER BY first.id, second.id
RETURN shared.kind AS kind, shared.id AS shared, shared.name AS name,
  collect(DISTINCT first.id) AS tiesOfOne, collect(DISTINCT second.id) AS tiesOfOther
ORDER BY kind, shared
