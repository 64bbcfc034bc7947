// Terms are stated by this seed no more; those that only it stated go.
MATCH ()-[term:HOLDS_OFFICE]->()
WHERE $version IN term.seeds
SET term.seeds = [version IN term.seeds WHERE version <> $version]
WITH term
WHERE size(term.seeds) = 0
DELETE term
