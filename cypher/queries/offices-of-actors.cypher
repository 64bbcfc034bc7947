// Offices of each of these states and organizations, by id.
UNWIND $ids AS actorId
MATCH (:Actor { id: actorId })<-[:OFFICE_OF]-(office:Office)
RETURN actorId, office { .*, of: actorId } AS office
ORDER BY actorId, office.id
