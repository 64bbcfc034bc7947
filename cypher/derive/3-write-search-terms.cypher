// Every name in every language and every alias: as written in searchTexts, folded for the full-text index in searchTerms.
// Folding must match searchTermsOf in server/repositories/search.ts: an apostrophe or a full stop joins, a dash parts.
MATCH (actor:Actor)
WITH actor, [actor.name] + [key IN keys(actor) WHERE key STARTS WITH 'name_' | actor[key]] + coalesce(actor.aliases, []) AS texts
WHERE actor.searchTexts IS NULL OR actor.searchTexts <> texts
SET actor.searchTexts = texts,
  actor.searchTerms = [text IN texts | trim(
    reduce(parted =
      reduce(joined = toLower(text), mark IN ['\'', '’', 'ʼ', '`', '.'] | replace(joined, mark, '')),
      dash IN ['-', '‐', '‑', '–', '—', ',', '(', ')', '/'] | replace(parted, dash, ' ')
    )
  )]
