// What was kept of a seed.
MATCH (archive:SeedArchive { version: $version })
RETURN archive.text AS text, archive.parameters AS parameters, archive.undo AS undo
