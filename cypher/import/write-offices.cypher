// Offices; one that is there keeps its name and its body.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MATCH (body:Actor { id: row.of })
MERGE (office:Office { id: row.id })
ON CREATE SET office += row.properties, office.name = row.name, office.isNew = true
FOREACH (_ IN CASE WHEN office.isNew THEN [1] ELSE [] END | CREATE (office)-[:OFFICE_OF]->(body))
REMOVE office.isNew
MERGE (office)-[:SEEDED_BY]->(seed)
