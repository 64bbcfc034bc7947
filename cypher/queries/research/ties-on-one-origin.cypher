// title: Ties that rest on one origin
// title_uk: Зв’язки, що спираються на одне першоджерело
// description: Ties for which only one independent origin stands, however many statements repeat it. Retracted statements do not count. These are what a second source would change most.
// description_uk: Зв’язки, за якими стоїть лише одне незалежне першоджерело, хоч би скільки свідчень його повторювало. Відкликані свідчення не враховано. Саме їх найбільше змінило б друге джерело.
// parameter $family (STRING): Family of the ties; null for all; example "PRESSURE"
// parameter_uk $family: Родина зв’язків; null — усі
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WHERE $family IS NULL OR assertion.family = $family
WITH source, assertion, target, COLLECT {
  CALL (assertion) {
    MATCH (assertion)<-[:ABOUT]-(statement:Statement { stance: 'ASSERTS' })
    WHERE NOT EXISTS {
      MATCH (assertion)<-[:ABOUT]-(retraction:Statement { stance: 'RETRACTS' })
      WHERE retraction.origin = statement.origin
    }
    RETURN statement.origin AS origin
    UNION
    MATCH (assertion)<-[:EVIDENCE_FOR]-(event:Event)
    RETURN event.origin AS origin
  }
  RETURN origin
} AS origins
WHERE size(origins) = 1
RETURN assertion.id AS tie, assertion.family AS family, source.id AS source, target.id AS target, assertion.status AS status,
  origins[0] AS origin, COUNT { (assertion)<-[:ABOUT]-(:Statement { stance: 'ASSERTS' }) } AS statements,
  COUNT { (assertion)<-[:EVIDENCE_FOR]-(:Event) } AS events
ORDER BY statements DESC, tie
