// Nodes of one label and of these ids, with all they say.
UNWIND $ids AS id
MATCH (node:NODE { id: id })
WITH node
ORDER BY node.id
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  [key IN keys(node) | [key, valueType(node[key])]] AS types,
  [(node)-[r]->(other) | [type(r), labels(other), coalesce(other.id, other.version), properties(r), [key IN keys(r) | [key, valueType(r[key])]]]] AS relationships
