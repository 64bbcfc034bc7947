// All nodes, and those that keep records about seeds.
RETURN COUNT { () } AS nodes, COUNT { (:Seed) } + COUNT { (:SeedArchive) } + COUNT { (:SeedLock) } AS records
