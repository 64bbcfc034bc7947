// What is kept under an id, which others must not change until this transaction ends.
MATCH (kept:Kept { id: $id })
WHERE $kind IN labels(kept)
// The write takes the lock; only what is read after it is sure to be the latest.
SET kept.locked = true
WITH kept
RETURN kept { .* } AS kept
