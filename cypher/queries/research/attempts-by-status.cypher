// title: Leverage attempts by how they ended
// title_uk: Спроби впливу за тим, чим вони завершилися
// description: Who tried to move whom through whom, what was demanded, and whether it was acceded to or refused. Add SOUGHT or UNKNOWN for those without an outcome.
// description_uk: Хто, через кого й на кого намагався вплинути, чого вимагав і чи здобув згоду. Додайте SOUGHT або UNKNOWN, щоб побачити спроби без відомого наслідку.
// parameter $statuses (LIST<STRING>): Statuses of the attempts; example ["ACCEDED", "REFUSED", "ATTEMPTED"]
// parameter_uk $statuses: Статуси спроб
MATCH (attempt:LeverageAttempt)
WHERE attempt.status IN $statuses
RETURN attempt.id AS attempt, attempt.status AS status, attempt.date AS date, attempt.demand AS demand,
  COLLECT { MATCH (attempt)-[part:BY]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id } AS by,
  COLLECT { MATCH (attempt)-[part:VIA]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id } AS via,
  COLLECT { MATCH (attempt)-[part:ON]->(actor:Actor) RETURN actor.id ORDER BY part.position, actor.id } AS on,
  COUNT { (attempt)-[:DOCUMENTED_BY]->(:Statement) } AS statements
ORDER BY status, date, attempt
