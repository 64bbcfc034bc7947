// From here on what is left of this import is to be deleted, not completed. Batches under way hold their lane's lock: they
// are waited for, and later ones find the new state.
OPTIONAL MATCH (lock:SeedLock)
WHERE lock.id STARTS WITH $version + '/'
SET lock.held = true
REMOVE lock.held
WITH count(lock) AS lanes
MATCH (seed:Seed { version: $version })
SET seed.state = 'withdrawing'
