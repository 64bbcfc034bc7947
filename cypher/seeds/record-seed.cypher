// What was applied, from where, when.
MATCH (seed:Seed { version: $version })
SET seed += {
  file: $file, description: $description, checksum: $checksum, appliedAt: datetime($appliedAt),
  dataset: $dataset, licence: $licence, citation: $citation
}
