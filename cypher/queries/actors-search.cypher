// Actors whose names match a full-text query: whole name first, then beginning of a name, then the index's own score.
// $folded is the searched text in lower case with single spaces; searchTerms are compared the same way.
CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node AS actor, score
WHERE $kinds IS NULL OR actor.kind IN $kinds
WITH actor, score, [
  term IN actor.searchTerms |
  { text: term, folded: trim(replace(replace(replace(toLower(term), '-', ' '), '’', ' '), '\'', ' ')) }
] AS terms
WITH actor, score, terms,
  head([term IN terms WHERE term.folded = $folded | term.text]) AS whole,
  head([term IN terms WHERE term.folded STARTS WITH $folded | term.text]) AS beginning,
  head([term IN terms WHERE any(word IN $words WHERE term.folded CONTAINS word) | term.text]) AS part
WITH actor, score, coalesce(whole, beginning, part, actor.name) AS matched,
  CASE WHEN whole IS NOT NULL THEN 0 WHEN beginning IS NOT NULL THEN 1 ELSE 2 END AS rank
RETURN actor.id AS id, matched
ORDER BY rank, score DESC, id
