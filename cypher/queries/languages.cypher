// Languages in which actors have names, besides English.
MATCH (actor:Actor)
UNWIND [key IN keys(actor) WHERE key STARTS WITH 'name_' | substring(key, 5)] AS language
RETURN DISTINCT language
ORDER BY language
