// Every node says which seeds state it.
MATCH (node)
WHERE NOT (node:Seed OR node:SeedArchive OR node:SeedLock) AND NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
RETURN coalesce(node.id, elementId(node)) AS id, 'belongs to no seed' AS problem
ORDER BY id
