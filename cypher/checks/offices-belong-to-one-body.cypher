// An office has a name and belongs to exactly one state or organization.
MATCH (office:Office)
WITH office, COUNT { (office)-[:OFFICE_OF]->(:Actor) } AS bodies
WHERE bodies <> 1 OR NOT coalesce(office.name IS :: STRING NOT NULL AND trim(office.name) <> '', false)
RETURN office.id AS id, CASE WHEN bodies <> 1 THEN 'belongs to ' + bodies + ' bodies' ELSE 'has no name' END AS problem
ORDER BY id
