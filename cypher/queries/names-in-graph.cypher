// Labels, relationship types and property keys that the graph has, by name.
CALL () { CALL db.labels() YIELD label ORDER BY label RETURN collect(label) AS labels }
CALL () { CALL db.relationshipTypes() YIELD relationshipType AS type ORDER BY type RETURN collect(type) AS relationshipTypes }
CALL () { CALL db.propertyKeys() YIELD propertyKey AS key ORDER BY key RETURN collect(key) AS propertyKeys }
RETURN labels, relationshipTypes, propertyKeys
