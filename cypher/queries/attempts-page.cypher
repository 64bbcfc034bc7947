// One page of the leverage attempts in which these actors take these parts, ordered by id.
MATCH (attempt:LeverageAttempt)
WHERE ($by IS NULL OR EXISTS { (attempt)-[:BY]->(:Actor { id: $by }) })
  AND ($via IS NULL OR EXISTS { (attempt)-[:VIA]->(:Actor { id: $via }) })
  AND ($statuses IS NULL OR attempt.status IN $statuses)
  AND ($on IS NULL OR EXISTS { (attempt)-[:ON]->(:Actor { id: $on }) })
WITH attempt.id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, [id IN found WHERE $after IS NULL OR id > $after][..$limit] AS ids
