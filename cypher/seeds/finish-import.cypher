// All of an import is there.
MATCH (seed:Seed { version: $version })
SET seed.state = 'applied', seed.appliedAt = datetime()
