// Every tie has an assertion of the same id, between the same actors.
CALL () {
  WITH 1 AS all WHERE $assertions IS NULL
  MATCH (source:Actor)-[tie:TIE]->(target:Actor)
  RETURN source, tie, target
  UNION ALL
  UNWIND $assertions AS id
  MATCH (source:Actor)-[tie:TIE { id: id }]->(target:Actor)
  RETURN source, tie, target
}
WITH source, tie, target
WHERE NOT EXISTS {
  MATCH (assertion:Assertion { id: tie.id })
  WHERE (assertion)-[:FROM]->(source) AND (assertion)-[:TO]->(target)
}
RETURN coalesce(tie.id, elementId(tie)) AS id, 'has no assertion from ' + source.id + ' to ' + target.id AS problem
ORDER BY id
