// A seed that was withdrawn, with what was kept of it.
MATCH (seed:Seed { version: $version })
OPTIONAL MATCH (archive:SeedArchive { version: $version })
DETACH DELETE seed, archive
