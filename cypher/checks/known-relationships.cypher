// Relationships are of known types and join nodes of the right kinds.
// The most frequent types come first: there are millions of relationships.
MATCH (start)-[r]->(end)
WITH r, start, end, CASE type(r)
  WHEN 'SEEDED_BY' THEN end:Seed AND NOT start:Seed
  WHEN 'IN_SOURCE' THEN (start:Statement OR start:Event) AND end:Source
  WHEN 'BY' THEN (start:Event OR start:LeverageAttempt) AND end:Actor
  WHEN 'ON' THEN (start:Event OR start:LeverageAttempt) AND end:Actor
  WHEN 'EVIDENCE_FOR' THEN start:Event AND end:Assertion
  WHEN 'FROM' THEN start:Assertion AND end:Actor
  WHEN 'TO' THEN start:Assertion AND end:Actor
  WHEN 'HOLDS_OFFICE' THEN start:Official AND end:Office
  WHEN 'OFFICE_OF' THEN start:Office AND (end:State OR end:Organization)
  WHEN 'ABOUT' THEN start:Statement AND end:Assertion
  WHEN 'VIA' THEN start:LeverageAttempt AND end:Actor
  WHEN 'RESTS_ON' THEN start:LeverageAttempt AND end:Assertion
  WHEN 'DOCUMENTED_BY' THEN start:LeverageAttempt AND end:Statement
  ELSE any(family IN keys($relationships) WHERE $relationships[family] = type(r)) AND start:Actor AND end:Actor
END AS isKnown
WHERE NOT isKnown
RETURN coalesce(start.id, elementId(start)) + ' -' + type(r) + '-> ' + coalesce(end.id, elementId(end)) AS id,
  'joins ' + reduce(all = '', label IN labels(start) | all + ':' + label) + ' to ' + reduce(all = '', label IN labels(end) | all + ':' + label) + ', which the model does not know' AS problem
ORDER BY id
