// Actors of a graph of GDS by degree centrality, highest first, then by id. One thread, so that the same graph gives the same answer.
CALL gds.degree.stream($name, { concurrency: 1 }) YIELD nodeId, score
WITH gds.util.asNode(nodeId).id AS actor, score
RETURN actor, score
ORDER BY score DESC, actor
LIMIT toInteger($limit)
