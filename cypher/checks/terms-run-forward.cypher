// Intervals of terms are dates, start before they end, say how exact they are, and end unless they are ongoing.
MATCH ()-[term:HOLDS_OFFICE]->()
WITH term, CASE
  WHEN NOT (term.from IS :: DATE AND term.to IS :: DATE) THEN 'has a bound that is not a date'
  WHEN term.from > term.to THEN 'ends on ' + toString(term.to) + ', before it starts on ' + toString(term.from)
  WHEN NOT term.ongoing IS :: BOOLEAN THEN 'has an ongoing that is not true, false or null'
  WHEN term.ongoing AND term.to IS NOT NULL THEN 'is ongoing but ends on ' + toString(term.to)
  WHEN (term.from IS NULL AND term.to IS NULL) <> (term.datePrecision IS NULL) THEN 'has a date without its precision, or a precision without a date'
END AS problem
WHERE problem IS NOT NULL
RETURN term.id AS id, problem
ORDER BY id
