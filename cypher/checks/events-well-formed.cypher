// An event has a date, one actor, one other recipient, an assertion it is evidence for, and an intensity of -10..10 where known.
MATCH (event:Event)
WITH event, [(event)-[:BY]->(actor) | actor] AS by, [(event)-[:ON]->(actor) | actor] AS on,
  EXISTS { (event)-[:EVIDENCE_FOR]->(:Assertion) } AS isEvidence,
  EXISTS { MATCH (origin:Source { id: event.origin }) } OR EXISTS { MATCH (origin:Actor { id: event.origin }) } AS originExists
WITH event, CASE
  WHEN NOT event.date IS :: DATE NOT NULL THEN 'has no date'
  WHEN NOT coalesce(event.datePrecision IN $datePrecisions, false) THEN 'has the unknown date precision ' + coalesce(toString(event.datePrecision), 'null')
  WHEN size(by) <> 1 OR size(on) <> 1 THEN 'has ' + size(by) + ' actors and ' + size(on) + ' recipients'
  WHEN by = on THEN 'is an act of ' + head(by).id + ' on itself'
  WHEN NOT isEvidence THEN 'is evidence for nothing'
  WHEN NOT originExists THEN 'has the origin ' + coalesce(toString(event.origin), 'null') + ', which is neither a source nor an actor'
  WHEN NOT event.code IS :: STRING THEN 'has a code that is not text'
  WHEN event.intensity IS NOT NULL AND NOT coalesce(event.intensity IS :: FLOAT AND -10 <= event.intensity <= 10, false) THEN 'has the intensity ' + toString(event.intensity) + ', which is no float in -10..10'
END AS problem
WHERE problem IS NOT NULL
RETURN event.id AS id, problem
ORDER BY id
