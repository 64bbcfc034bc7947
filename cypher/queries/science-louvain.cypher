// Communities of a graph of GDS by Louvain, largest first, then by first member. One thread, so that the same graph gives the same answer.
CALL gds.louvain.stream($name, { concurrency: 1 }) YIELD nodeId, communityId
WITH communityId, gds.util.asNode(nodeId).id AS actor
ORDER BY actor
WITH communityId, collect(actor) AS actors
RETURN actors[..1000] AS actors, size(actors) AS size
ORDER BY size DESC, actors[0]
LIMIT toInteger($limit)
