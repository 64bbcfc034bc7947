// Nodes of one label with all they say: the next by id, or these. Whole numbers come as text, since a number would lose
// those beyond 2^53.
CALL () {
  WITH 1 AS all WHERE $ids IS NULL
  MATCH (node:NODE)
  WHERE node.id > $after
  RETURN node
  ORDER BY node.id
  LIMIT $limit
  UNION ALL
  UNWIND $ids AS id
  MATCH (node:NODE { id: id })
  RETURN node
}
RETURN node.id AS id, labels(node) AS labels,
  [key IN keys(node) WHERE NOT key IN $derived | [key, valueType(node[key]), CASE
    WHEN valueType(node[key]) STARTS WITH 'INTEGER' THEN toString(node[key])
    WHEN valueType(node[key]) STARTS WITH 'LIST<INTEGER' THEN [item IN node[key] | toString(item)]
    ELSE node[key]
  END]] AS properties,
  COLLECT {
    MATCH (node)-[r]->(other)
    RETURN [type(r), labels(other), coalesce(other.id, other.version), [key IN keys(r) | [key, valueType(r[key]), CASE
      WHEN valueType(r[key]) STARTS WITH 'INTEGER' THEN toString(r[key])
      WHEN valueType(r[key]) STARTS WITH 'LIST<INTEGER' THEN [item IN r[key] | toString(item)]
      ELSE r[key]
    END]]]
  } AS relationships
ORDER BY id
