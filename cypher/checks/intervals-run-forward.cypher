// Intervals of assertions and terms are dates, start before they end, say how exact they are, and end unless they are ongoing.
CALL () {
  MATCH (assertion:Assertion)
  RETURN assertion.id AS id, assertion.validFrom AS start, assertion.validTo AS end, assertion.ongoing AS ongoing, assertion.datePrecision AS precision
  UNION ALL
  MATCH ()-[term:HOLDS_OFFICE]->()
  RETURN term.id AS id, term.from AS start, term.to AS end, term.ongoing AS ongoing, term.datePrecision AS precision
}
WITH id, CASE
  WHEN NOT (start IS :: DATE AND end IS :: DATE) THEN 'has a bound that is not a date'
  WHEN start > end THEN 'ends on ' + toString(end) + ', before it starts on ' + toString(start)
  WHEN NOT ongoing IS :: BOOLEAN THEN 'has an ongoing that is not true, false or null'
  WHEN ongoing AND end IS NOT NULL THEN 'is ongoing but ends on ' + toString(end)
  WHEN (start IS NULL AND end IS NULL) <> (precision IS NULL) THEN 'has a date without its precision, or a precision without a date'
END AS problem
WHERE problem IS NOT NULL
RETURN id, problem
ORDER BY id
