// Actors; one that is there keeps what it has, since another seed states it.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MERGE (actor:Actor { id: row.id })
ON CREATE SET actor = row.created, actor:$(row.label)
MERGE (actor)-[:SEEDED_BY]->(seed)
