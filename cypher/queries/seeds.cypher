// Seeds applied, by version.
MATCH (seed:Seed)
RETURN seed { .* } AS seed
ORDER BY seed.version
