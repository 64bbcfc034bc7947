// Takes the lock on an import for this transaction: a second runner waits here, then sees which batch comes next.
MATCH (seed:Seed { version: $version })
SET seed.claimed = true
REMOVE seed.claimed
WITH seed, coalesce(seed.batches, 0) AS next
SET seed.batches = CASE WHEN next = $batch AND seed.state = 'importing' THEN next + 1 ELSE seed.batches END
RETURN seed.state AS state, next
