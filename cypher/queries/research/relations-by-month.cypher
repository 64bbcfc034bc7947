// title: Relations of two sides by month
// title_uk: Відносини двох сторін за місяцями
// description: Acts of either side on the other, counted by month, direction and the family of the tie they are evidence for, with their mean intensity (−10 to 10; null where no act has one). Months without an act are left out.
// description_uk: Дії кожної зі сторін щодо іншої за місяцем, напрямом і родиною зв’язку, про який вони свідчать, із середньою інтенсивністю (від −10 до 10; null, якщо її не має жодна). Місяці без дій пропущено.
// parameter $one (LIST<STRING>): Ids of one side; example ["state:USA", "official:kurt-campbell", "official:james-obrien"]
// parameter_uk $one: Ідентифікатори однієї сторони
// parameter $other (LIST<STRING>): Ids of the other side; example ["state:CHN", "official:xie-feng"]
// parameter_uk $other: Ідентифікатори іншої сторони
MATCH (actor:Actor)<-[:BY]-(event:Event)-[:ON]->(recipient:Actor)
WHERE (actor.id IN $one AND recipient.id IN $other) OR (actor.id IN $other AND recipient.id IN $one)
OPTIONAL MATCH (event)-[:EVIDENCE_FOR]->(assertion:Assertion)
RETURN date.truncate('month', event.date) AS month, CASE WHEN actor.id IN $one THEN 'one to other' ELSE 'other to one' END AS direction,
  assertion.family AS family, count(DISTINCT event) AS events, avg(event.intensity) AS meanIntensity
ORDER BY month, direction, family
