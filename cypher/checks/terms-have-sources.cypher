// A term says which source its office and dates rest on.
MATCH ()-[term:HOLDS_OFFICE]->()
WHERE term.source IS NULL OR NOT EXISTS { (:Source { id: term.source }) }
RETURN coalesce(term.id, elementId(term)) AS id, 'rests on the source ' + coalesce(term.source, 'null') + ', which is not in the graph' AS problem
ORDER BY id
