// Every assertion has exactly one tie, between the same actors.
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WITH assertion, COUNT { (source)-[tie]->(target) WHERE tie.id = assertion.id } AS ties
WHERE ties <> 1
RETURN assertion.id AS id, 'has ' + ties + ' ties' AS problem
ORDER BY id
