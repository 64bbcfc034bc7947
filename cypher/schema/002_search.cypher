// searchTerms holds every name and alias in every language, folded, so a new language needs no new index.
// standard-folding drops case and diacritics and keeps stop words: "un" is half of a name.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor) ON EACH [n.searchTerms]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
