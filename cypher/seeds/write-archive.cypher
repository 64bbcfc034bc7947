// What to keep of a seed: its text, its parameters, what it changed of others and how that was before.
// Beside :Seed, which every list of seeds reads whole.
MERGE (archive:SeedArchive { version: $version })
SET archive.text = $text, archive.parameters = $parameters, archive.undo = $undo, archive.changed = $changed
