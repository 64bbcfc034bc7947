// What seeds applied after this one changed or removed, as kinds and ids.
MATCH (seed:Seed { version: $version }), (later:Seed)
WHERE later <> seed AND later.appliedAt >= seed.appliedAt
MATCH (archive:SeedArchive { version: later.version })
WHERE size(archive.changed) > 0
RETURN later.version AS version, archive.changed AS changed
ORDER BY version
