// Every tie has an assertion of the same id, between the same actors.
MATCH (source:Actor)-[tie]->(target:Actor)
WHERE NOT EXISTS { (source)<-[:FROM]-(:Assertion { id: tie.id })-[:TO]->(target) }
RETURN coalesce(tie.id, elementId(tie)) AS id, 'has no assertion from ' + source.id + ' to ' + target.id AS problem
ORDER BY id
