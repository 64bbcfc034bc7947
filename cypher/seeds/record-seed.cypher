// What is applied, from where, when and by which release; 'importing' until all of it is there.
MERGE (seed:Seed { version: $version })
SET seed += {
  file: $file, description: $description, checksum: $checksum, dataset: $dataset, licence: $licence, citation: $citation,
  retrievedAt: $retrievedAt, toolVersion: $toolVersion, state: $state, appliedAt: datetime()
}
