// Every node says which seeds state it, but what readers keep beside the graph.
MATCH (node)
WHERE NOT (node:Seed OR node:SeedArchive OR node:SeedLock OR node:Kept) AND NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
RETURN coalesce(node.id, elementId(node)) AS id, 'belongs to no seed' AS problem
ORDER BY id
