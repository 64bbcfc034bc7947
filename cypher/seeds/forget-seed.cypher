// A seed that was withdrawn, with what was kept of it and the lanes of an import.
MATCH (seed:Seed { version: $version })
OPTIONAL MATCH (archive:SeedArchive { version: $version })
DETACH DELETE seed, archive
WITH count(*) AS forgotten
MATCH (lane:SeedLock)
WHERE lane.id STARTS WITH $version + '/'
DELETE lane
