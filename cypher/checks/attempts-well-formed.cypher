// A leverage attempt has a demand, a known status, who acts, a target, ties it rests on and statements that document it.
MATCH (attempt:LeverageAttempt)
WITH attempt, CASE
  WHEN NOT coalesce(attempt.demand IS :: STRING NOT NULL AND trim(attempt.demand) <> '', false) THEN 'has no demand'
  WHEN NOT coalesce(attempt.status IN $attemptStatuses, false) THEN 'has the unknown status ' + coalesce(toString(attempt.status), 'null')
  WHEN NOT attempt.date IS :: DATE THEN 'has a date that is not a date'
  WHEN NOT EXISTS { (attempt)-[:BY]->() } THEN 'is by nobody'
  WHEN NOT EXISTS { (attempt)-[:ON]->() } THEN 'is on nobody'
  WHEN NOT EXISTS { (attempt)-[:RESTS_ON]->() } THEN 'rests on no tie'
  WHEN NOT EXISTS { (attempt)-[:DOCUMENTED_BY]->() } THEN 'has no statement that documents it'
END AS problem
WHERE problem IS NOT NULL
RETURN attempt.id AS id, problem
ORDER BY id
