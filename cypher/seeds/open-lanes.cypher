// The lanes of an import, with how many batches of each are there.
UNWIND $lanes AS lane
MERGE (lock:SeedLock { id: lane })
RETURN lock.id AS lane, coalesce(lock.batches, 0) AS batches
ORDER BY lane
