// Intervals of assertions are dates, start before they end, say how exact they are, and end unless they are ongoing.
MATCH (assertion:Assertion)
WITH assertion, CASE
  WHEN NOT (assertion.validFrom IS :: DATE AND assertion.validTo IS :: DATE) THEN 'has a bound that is not a date'
  WHEN assertion.validFrom > assertion.validTo THEN 'ends on ' + toString(assertion.validTo) + ', before it starts on ' + toString(assertion.validFrom)
  WHEN NOT assertion.ongoing IS :: BOOLEAN THEN 'has an ongoing that is not true, false or null'
  WHEN assertion.ongoing AND assertion.validTo IS NOT NULL THEN 'is ongoing but ends on ' + toString(assertion.validTo)
  WHEN (assertion.validFrom IS NULL AND assertion.validTo IS NULL) <> (assertion.datePrecision IS NULL) THEN 'has a date without its precision, or a precision without a date'
END AS problem
WHERE problem IS NOT NULL
RETURN assertion.id AS id, problem
ORDER BY id
