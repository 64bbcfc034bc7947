// Assertions of an import, which are its own: the claim on the batch keeps them from being written twice. Their ties come
// with them, as cypher/derive would write them; the check that the two agree holds this to it.
MATCH (seed:Seed { version: $seed })
UNWIND $rows AS row
MATCH (source:Actor { id: row.from }), (target:Actor { id: row.to })
CREATE (assertion:Assertion)
SET assertion = row.properties
CREATE (assertion)-[:FROM]->(source)
CREATE (assertion)-[:TO]->(target)
CREATE (assertion)-[:SEEDED_BY]->(seed)
CREATE (source)-[tie:$(row.type)]->(target)
SET tie = row.tie
