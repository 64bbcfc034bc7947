// Changes what is kept under an id, which this transaction has locked.
MATCH (kept:Kept { id: $id })
SET kept += $values, kept.revision = kept.revision + 1, kept.updatedAt = datetime.transaction()
REMOVE kept.locked
RETURN kept { .* } AS kept
