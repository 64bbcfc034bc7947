// Offices of these ids.
MATCH (office:Office)-[:OFFICE_OF]->(body:Actor)
WHERE office.id IN $ids
RETURN office { .*, of: body.id } AS office
