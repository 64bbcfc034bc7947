// Keeps a view, note or story, unless as many of its kind are held as there may be.
OPTIONAL MATCH (other:Kept)
WHERE $kind IN labels(other)
WITH count(other) AS held
WHERE held < $most
CREATE (kept:Kept { id: $id })
SET kept += $values, kept.revision = 1, kept.createdAt = datetime.transaction(), kept.updatedAt = datetime.transaction()
FOREACH (_ IN CASE $kind WHEN 'SavedView' THEN [1] ELSE [] END | SET kept:SavedView)
FOREACH (_ IN CASE $kind WHEN 'Note' THEN [1] ELSE [] END | SET kept:Note)
FOREACH (_ IN CASE $kind WHEN 'Story' THEN [1] ELSE [] END | SET kept:Story)
RETURN kept { .* } AS kept
