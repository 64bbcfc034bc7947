// What the graph holds changes only with one of these: the last writer of the seed tool, the seeds and how far each is,
// and how many relationships there are.
OPTIONAL MATCH (lock:SeedLock)
RETURN {
  lock: lock.revision,
  seeds: COLLECT {
    MATCH (seed:Seed)
    RETURN [seed.version, seed.checksum, seed.state, toString(seed.batches), toString(seed.appliedAt)]
    ORDER BY seed.version
  },
  relationships: COUNT { ()-->() }
} AS revision
