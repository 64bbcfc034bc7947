// Keeps a view, note or story, unless as many of its kind are held as there may be.
OPTIONAL MATCH (other:Kept)
WHERE $kind IN labels(other)
WITH count(other) AS held
WHERE held < $most
CREATE (kept:Kept:$($kind) { id: $id })
SET kept += $values, kept.revision = 1, kept.createdAt = datetime.transaction(), kept.updatedAt = datetime.transaction()
RETURN kept { .* } AS kept
