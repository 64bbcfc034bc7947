// A node as it was, without its relationships. `+` on the properties keeps what is derived.
MERGE (node:NODE { id: $id })
REMOVE node:State:Official:Organization
SET node:$($labels)
WITH node
CALL (node) {
  UNWIND [key IN keys(node) WHERE NOT key IN $derived AND key <> 'id'] AS key
  SET node[key] = null
}
CALL (node) {
  UNWIND $properties AS property
  WITH node, property[0] AS key, property[1] AS type, property[2] AS value
  SET node[key] = CASE type
    WHEN 'INTEGER' THEN toInteger(value)
    WHEN 'FLOAT' THEN toFloat(value)
    WHEN 'DATE' THEN date(value)
    WHEN 'ZONED DATETIME' THEN datetime(value)
    WHEN 'LIST<INTEGER>' THEN [item IN value | toInteger(item)]
    WHEN 'LIST<FLOAT>' THEN [item IN value | toFloat(item)]
    ELSE value
  END
}
CALL (node) {
  MATCH (seed:Seed)
  WHERE seed.version IN $seeds
  MERGE (node)-[:SEEDED_BY]->(seed)
}
WITH node
MATCH (node)-[own]->()
WHERE NOT type(own) IN $notOwn AND type(own) <> 'SEEDED_BY'
DELETE own
