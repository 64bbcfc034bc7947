// Stories by name, then id: these, or all where none are named.
MATCH (kept:Story)
WHERE $ids IS NULL OR kept.id IN $ids
RETURN kept { .* } AS kept
ORDER BY toLower(kept.name), kept.id
