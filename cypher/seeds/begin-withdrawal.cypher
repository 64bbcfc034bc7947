// From here on what is left of this import is to be deleted, not completed.
MATCH (seed:Seed { version: $version })
SET seed.state = 'withdrawing'
REMOVE seed.batches
