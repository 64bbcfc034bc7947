// Every term says which seeds state it, and they are in the graph.
MATCH ()-[term:HOLDS_OFFICE]->()
WHERE coalesce(size(term.seeds) = 0, true) OR any(version IN term.seeds WHERE NOT EXISTS { (:Seed { version: version }) })
RETURN coalesce(term.id, elementId(term)) AS id, 'belongs to no seed, or to one that is not in the graph' AS problem
ORDER BY id
