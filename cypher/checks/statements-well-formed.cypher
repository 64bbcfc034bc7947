// A statement is in one source, about one assertion or documenting a leverage attempt, with a stance, a modality, a summary and an origin that exists.
MATCH (statement:Statement)
WITH statement,
  COUNT { (statement)-[:IN_SOURCE]->(:Source) } AS sources,
  COUNT { (statement)-[:ABOUT]->(:Assertion) } AS assertions,
  EXISTS { (statement)<-[:DOCUMENTED_BY]-(:LeverageAttempt) } AS documents,
  EXISTS { MATCH (origin:Source { id: statement.origin }) } OR EXISTS { MATCH (origin:Actor { id: statement.origin }) } AS originExists
WITH statement, CASE
  WHEN sources <> 1 THEN 'is in ' + sources + ' sources'
  WHEN assertions > 1 THEN 'is about ' + assertions + ' assertions'
  WHEN assertions = 0 AND NOT documents THEN 'is about nothing'
  WHEN NOT coalesce(statement.stance IN $stances, false) THEN 'has the unknown stance ' + coalesce(toString(statement.stance), 'null')
  WHEN NOT coalesce(statement.modality IN $modalities, false) THEN 'has the unknown modality ' + coalesce(toString(statement.modality), 'null')
  WHEN NOT coalesce(statement.summary IS :: STRING NOT NULL AND trim(statement.summary) <> '', false) THEN 'has no summary'
  WHEN NOT originExists THEN 'has the origin ' + coalesce(toString(statement.origin), 'null') + ', which is neither a source nor an actor'
  WHEN statement.credibility IS NOT NULL AND NOT coalesce(statement.credibility IS :: INTEGER AND 1 <= statement.credibility <= 6, false) THEN 'has the credibility ' + toString(statement.credibility) + ', which is no integer in 1..6'
  WHEN statement.quote IS NOT NULL AND statement.language IS NULL THEN 'has a quote without its language'
END AS problem
WHERE problem IS NOT NULL
RETURN statement.id AS id, problem
ORDER BY id
