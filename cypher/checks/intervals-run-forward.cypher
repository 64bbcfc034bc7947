// Intervals of assertions and terms are dates, start before they end, say how exact they are, and end unless they are ongoing.
CALL () {
  WITH 1 AS all WHERE $assertions IS NULL
  MATCH (assertion:Assertion)
  RETURN assertion { .id, .validFrom, .validTo, .ongoing, .datePrecision } AS dated
  UNION ALL
  UNWIND $assertions AS id
  MATCH (assertion:Assertion { id: id })
  RETURN assertion { .id, .validFrom, .validTo, .ongoing, .datePrecision } AS dated
  UNION ALL
  WITH 1 AS all WHERE $terms IS NULL
  MATCH ()-[term:HOLDS_OFFICE]->()
  RETURN term { .id, validFrom: term.from, validTo: term.to, .ongoing, .datePrecision } AS dated
  UNION ALL
  UNWIND $terms AS id
  MATCH ()-[term:HOLDS_OFFICE { id: id }]->()
  RETURN term { .id, validFrom: term.from, validTo: term.to, .ongoing, .datePrecision } AS dated
}
WITH dated.id AS id, dated.validFrom AS start, dated.validTo AS end, dated.ongoing AS ongoing, dated.datePrecision AS precision
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
