// searchTerms holds every name and alias in every language, folded, so a new language needs no new index.
// standard-folding drops case, diacritics and English stop words; server/repositories/search.ts knows which, so that
// "United States of America" is found.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.searchTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
