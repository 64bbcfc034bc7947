// A relationship as it was.
MATCH (source:NODE { id: $from }), (target:TARGET { id: $to })
CREATE (source)-[r:$($type)]->(target)
WITH r
UNWIND $properties AS property
WITH r, property[0] AS key, property[1] AS type, property[2] AS value
SET r[key] = CASE type
  WHEN 'INTEGER' THEN toInteger(value)
  WHEN 'FLOAT' THEN toFloat(value)
  WHEN 'DATE' THEN date(value)
  WHEN 'ZONED DATETIME' THEN datetime(value)
  WHEN 'LIST<INTEGER>' THEN [item IN value | toInteger(item)]
  WHEN 'LIST<FLOAT>' THEN [item IN value | toFloat(item)]
  ELSE value
END
