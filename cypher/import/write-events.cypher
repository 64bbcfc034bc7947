// Events with the assertions that they are evidence for. The data set is the one origin of all of them.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MATCH (source:Source { id: row.source })
MATCH (actor:Actor { id: row.by })
MATCH (recipient:Actor { id: row.on })
CREATE (event:Event)
SET event = row.properties
CREATE (event)-[:BY]->(actor)
CREATE (event)-[:ON]->(recipient)
CREATE (event)-[:IN_SOURCE]->(source)
CREATE (event)-[:SEEDED_BY]->(seed)
WITH event, row
UNWIND row.ties AS tie
MATCH (assertion:Assertion { id: tie })
CREATE (event)-[:EVIDENCE_FOR]->(assertion)
