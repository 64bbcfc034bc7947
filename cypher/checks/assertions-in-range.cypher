// strength 0..1 with its basis, valence -1..1, polarity +1 or -1, confidence 0..100, and a summary.
MATCH (assertion:Assertion)
WITH assertion, CASE
  WHEN NOT coalesce(assertion.summary IS :: STRING NOT NULL AND trim(assertion.summary) <> '', false) THEN 'has no summary'
  WHEN assertion.strength IS NOT NULL AND NOT coalesce(assertion.strength IS :: FLOAT AND 0 <= assertion.strength <= 1, false) THEN 'has the strength ' + toString(assertion.strength) + ', which is no float in 0..1'
  WHEN (assertion.strength IS NULL) <> (assertion.strengthBasis IS NULL) THEN 'has a strength without its basis, or a basis without a strength'
  WHEN assertion.valence IS NOT NULL AND NOT coalesce(assertion.valence IS :: FLOAT AND -1 <= assertion.valence <= 1, false) THEN 'has the valence ' + toString(assertion.valence) + ', which is no float in -1..1'
  WHEN assertion.polarity IS NOT NULL AND NOT coalesce(assertion.polarity IN [1, -1] AND assertion.polarity IS :: INTEGER, false) THEN 'has the polarity ' + toString(assertion.polarity) + ', which is neither 1 nor -1'
  WHEN assertion.confidence IS NOT NULL AND NOT coalesce(assertion.confidence IS :: INTEGER AND 0 <= assertion.confidence <= 100, false) THEN 'has the confidence ' + toString(assertion.confidence) + ', which is no integer in 0..100'
END AS problem
WHERE problem IS NOT NULL
RETURN assertion.id AS id, problem
ORDER BY id
