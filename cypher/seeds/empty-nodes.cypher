// Leaves of these nodes only their ids, and relationships of others with them.
UNWIND $ids AS id
MATCH (node:NODE { id: id })
REMOVE node:State:Official:Organization
SET node = { id: id }
WITH node
MATCH (node)-[own]->()
WHERE NOT type(own) IN $notOwn
DELETE own
