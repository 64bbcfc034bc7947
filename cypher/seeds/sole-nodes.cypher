// What this seed alone states.
MATCH (:Seed { version: $version })<-[:SEEDED_BY]-(node)
WHERE COUNT { (node)-[:SEEDED_BY]->() } = 1
RETURN head([label IN labels(node) WHERE label IN $labels]) AS label, node.id AS id
