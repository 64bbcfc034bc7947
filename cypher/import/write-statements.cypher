// What the data set says about an assertion. It is the one origin of all that it says.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MATCH (source:Source { id: row.source }), (assertion:Assertion { id: row.tie })
CREATE (statement:Statement)
SET statement = row.properties
CREATE (statement)-[:IN_SOURCE]->(source)
CREATE (statement)-[:ABOUT]->(assertion)
CREATE (statement)-[:SEEDED_BY]->(seed)
