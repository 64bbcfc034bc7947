// The next nodes of one label by id, with all they say.
MATCH (node:NODE)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  [key IN keys(node) | [key, valueType(node[key])]] AS types,
  [(node)-[r]->(other) | [type(r), labels(other), coalesce(other.id, other.version), properties(r), [key IN keys(r) | [key, valueType(r[key])]]]] AS relationships
