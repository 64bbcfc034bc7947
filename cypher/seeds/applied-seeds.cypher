// Seeds that the graph holds or is being given, by version.
MATCH (seed:Seed)
RETURN seed { .* } AS seed
ORDER BY seed.version
