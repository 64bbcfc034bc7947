// Some of what an import states: what it alone states is deleted, and a tie goes with its assertion.
MATCH (:Seed { version: $version })<-[link:SEEDED_BY]-(node)
WITH link, node
LIMIT $limit
OPTIONAL MATCH (source:Actor)<-[:FROM]-(node)-[:TO]->(target:Actor)
OPTIONAL MATCH (source)-[tie]->(target)
WHERE tie.id = node.id
DELETE tie, link
WITH DISTINCT node
WITH node, EXISTS { (node)-[:SEEDED_BY]->() } AS isStated
CALL (node, isStated) {
  WITH node WHERE NOT isStated
  DETACH DELETE node
}
RETURN count(*) AS released
