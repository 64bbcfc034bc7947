// Notes on an actor or tie, oldest first, whether or not it is still in the graph.
MATCH (kept:Note { on: $on })
RETURN kept { .* } AS kept
ORDER BY kept.createdAt, kept.id
