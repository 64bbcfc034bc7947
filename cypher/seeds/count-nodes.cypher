// All nodes, and those that are no part of what the graph knows: records about seeds, and what readers keep.
RETURN COUNT { () } AS nodes, COUNT { (:Seed) } + COUNT { (:SeedArchive) } + COUNT { (:SeedLock) } + COUNT { (:Kept) } AS records
