// Actors of these Wikidata ids: what joins the entities of different data sets.
MATCH (actor:Actor)
WHERE actor.wikidata IN $wikidata
RETURN actor.wikidata AS wikidata, actor.id AS id, actor.kind AS kind
ORDER BY id
