// Every name in every language and every alias, for the full-text index.
MATCH (actor:Actor)
WITH actor, [actor.name] + [key IN keys(actor) WHERE key STARTS WITH 'name_' | actor[key]] + coalesce(actor.aliases, []) AS terms
WHERE actor.searchTerms IS NULL OR actor.searchTerms <> terms
SET actor.searchTerms = terms
