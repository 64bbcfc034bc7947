// Actors whose names match a full-text query: whole name first, then beginning of a name, then the index's own score.
// matched is null where only a near spelling matches.
CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node AS actor, score
WHERE $kinds IS NULL OR actor.kind IN $kinds
WITH actor, score,
  [i IN range(0, size(actor.searchTerms) - 1) | { folded: actor.searchTerms[i], text: actor.searchTexts[i] }] AS names
WITH actor, score,
  head([name IN names WHERE name.folded = $folded | name.text]) AS whole,
  head([name IN names WHERE name.folded STARTS WITH $folded | name.text]) AS beginning,
  head([name IN names WHERE all(word IN $words WHERE name.folded CONTAINS word) | name.text]) AS part
RETURN actor.id AS id, coalesce(whole, beginning, part) AS matched
ORDER BY CASE WHEN whole IS NOT NULL THEN 0 WHEN beginning IS NOT NULL THEN 1 ELSE 2 END, score DESC, id
