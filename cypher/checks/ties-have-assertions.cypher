// Every tie has an assertion of the same id, between the same actors.
MATCH (source:Actor)-[tie:TIE]->(target:Actor)
WHERE NOT EXISTS {
  MATCH (assertion:Assertion { id: tie.id })
  WHERE (assertion)-[:FROM]->(source) AND (assertion)-[:TO]->(target)
}
RETURN coalesce(tie.id, elementId(tie)) AS id, 'has no assertion from ' + source.id + ' to ' + target.id AS problem
ORDER BY id
