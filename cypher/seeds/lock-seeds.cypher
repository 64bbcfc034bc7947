// One writer of seeds at a time: the next one waits here until this transaction ends.
MERGE (lock:SeedLock { id: 'seeds' })
SET lock.held = true
REMOVE lock.held
