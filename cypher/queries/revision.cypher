// What the graph holds changes only with one of these: the writers' locks, the seeds, and how many relationships there are.
RETURN {
  locks: COLLECT {
    MATCH (lock:SeedLock)
    RETURN properties(lock)
    ORDER BY lock.id
  },
  seeds: COLLECT {
    MATCH (seed:Seed)
    RETURN [seed.version, seed.checksum, seed.state, toString(seed.appliedAt)]
    ORDER BY seed.version
  },
  relationships: COUNT { ()-->() }
} AS revision
