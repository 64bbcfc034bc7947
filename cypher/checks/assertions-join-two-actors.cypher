// An assertion goes from exactly one actor to exactly one other.
MATCH (assertion:Assertion)
WITH assertion, [(assertion)-[:FROM]->(actor) | actor] AS from, [(assertion)-[:TO]->(actor) | actor] AS to
WITH assertion, CASE
  WHEN size(from) <> 1 THEN 'goes from ' + size(from) + ' actors'
  WHEN size(to) <> 1 THEN 'goes to ' + size(to) + ' actors'
  WHEN from = to THEN 'ties ' + head(from).id + ' to itself'
END AS problem
WHERE problem IS NOT NULL
RETURN assertion.id AS id, problem
ORDER BY id
