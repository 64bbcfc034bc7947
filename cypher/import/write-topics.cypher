// Topics; one that is there keeps what it has.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MERGE (topic:Topic { id: row.id })
ON CREATE SET topic.name = row.name, topic.name_uk = row.name_uk
MERGE (topic)-[:SEEDED_BY]->(seed)
