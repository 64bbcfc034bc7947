// Versions in the graph with the checksum of the text that was applied.
MATCH (seed:Seed)
RETURN seed.version AS version, seed.checksum AS checksum
