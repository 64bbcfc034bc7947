// Takes the lock on this version: a second runner waits here until the first commits, then sees its checksum.
MERGE (seed:Seed { version: $version })
SET seed.claimed = true
REMOVE seed.claimed
RETURN seed.checksum AS checksum
