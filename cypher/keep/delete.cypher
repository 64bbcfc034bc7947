// Forgets what is kept under an id, which this transaction has locked.
MATCH (kept:Kept { id: $id })
DELETE kept
RETURN count(*) AS deleted
