// Takes the lock on one lane of an import for this transaction: a second runner waits here, then sees which batch comes next.
// Lanes have locks of their own, beside the :Seed, so that transactions of different lanes do not wait for each other.
MATCH (lock:SeedLock { id: $lane })
SET lock.held = true
REMOVE lock.held
WITH lock, coalesce(lock.batches, 0) AS next
MATCH (seed:Seed { version: $version })
SET lock.batches = CASE WHEN next = $batch AND seed.state = 'importing' THEN next + 1 ELSE lock.batches END
RETURN seed.state AS state, next
