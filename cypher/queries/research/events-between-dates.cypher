// title: What happened between two dates
// title_uk: Що сталося між двома датами
// description: Acts of either side on the other, in order: for instance between a demand and the concession. Name each state together with its officials.
// description_uk: Дії кожної зі сторін щодо іншої за порядком: наприклад, між вимогою та поступкою. Називайте державу разом з її посадовцями.
// parameter $one (LIST<STRING>): Ids of one side; example ["state:USA", "official:kurt-campbell", "official:daniel-kritenbrink"]
// parameter_uk $one: Ідентифікатори однієї сторони
// parameter $other (LIST<STRING>): Ids of the other side; example ["state:CHN", "official:xie-feng"]
// parameter_uk $other: Ідентифікатори іншої сторони
// parameter $from (DATE): First day; example "2024-10-01"
// parameter_uk $from: Перший день
// parameter $to (DATE): Last day; example "2024-11-30"
// parameter_uk $to: Останній день
MATCH (actor:Actor)<-[:BY]-(event:Event)-[:ON]->(recipient:Actor)
WHERE date($from) <= event.date <= date($to)
  AND ((actor.id IN $one AND recipient.id IN $other) OR (actor.id IN $other AND recipient.id IN $one))
RETURN event.date AS date, event.datePrecision AS precision, actor.id AS actor, recipient.id AS recipient,
  event.code AS code, event.label AS label, event.intensity AS intensity, event.id AS event
ORDER BY date, event
