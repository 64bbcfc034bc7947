// Sources; one that is there keeps what it has.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MERGE (source:Source { id: row.id })
ON CREATE SET source += row.properties, source.title = row.title
MERGE (source)-[:SEEDED_BY]->(seed)
