// Of these nodes, those that no seed states any more.
UNWIND $ids AS id
MATCH (node:NODE { id: id })
WHERE NOT EXISTS { (node)-[:SEEDED_BY]->(:Seed) }
DETACH DELETE node
