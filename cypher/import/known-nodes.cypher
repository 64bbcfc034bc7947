// What the graph says of nodes of one label; of an office also whose it is.
UNWIND $ids AS id
MATCH (node:NODE { id: id })
RETURN node.id AS id, properties(node) AS properties, head([(node)-[:OFFICE_OF]->(body) | body.id]) AS body
ORDER BY id
