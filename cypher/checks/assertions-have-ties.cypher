// Every assertion has exactly one tie, of its family's type and between the same actors.
MATCH (assertion:Assertion)
WHERE assertion.family = $family
MATCH (source:Actor)<-[:FROM]-(assertion)-[:TO]->(target:Actor)
WITH assertion, COUNT { (source)-[tie:TIE { id: assertion.id }]->(target) } AS ties
WHERE ties <> 1
RETURN assertion.id AS id, 'has ' + ties + ' ties' AS problem
ORDER BY id
