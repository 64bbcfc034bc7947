// One writer of seeds at a time: the next one waits here until this transaction ends. Readers see by the revision that
// something was written.
MERGE (lock:SeedLock { id: 'seeds' })
SET lock.revision = randomUUID()
