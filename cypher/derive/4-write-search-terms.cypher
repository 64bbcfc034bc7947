// Every name in every language and every alias: as written in searchTexts, folded for the full-text index in searchTerms.
// Folding must match searchTermsOf in server/repositories/search.ts: an apostrophe or a full stop joins, all else but letters,
// marks and digits parts. \p{Cs}: split cuts letters beyond the basic plane in two.
MATCH (actor:Actor)
WITH actor, [actor.name] + [key IN keys(actor) WHERE key STARTS WITH 'name_' | actor[key]] + coalesce(actor.aliases, []) AS texts
WHERE actor.searchTexts IS NULL OR actor.searchTexts <> texts
SET actor.searchTexts = texts,
  actor.searchTerms = [text IN texts | trim(
    reduce(folded = '', letter IN split(
      reduce(joined = toLower(normalize(text, NFKC)), mark IN ['\'', '’', 'ʼ', '`', '.'] | replace(joined, mark, '')), ''
    ) | folded + CASE
      WHEN letter =~ '[\\p{L}\\p{M}\\p{N}\\p{Cs}]' THEN letter
      WHEN folded ENDS WITH ' ' THEN ''
      ELSE ' '
    END)
  )]
