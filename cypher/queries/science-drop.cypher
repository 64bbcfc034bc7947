// Lets go of a graph of GDS in memory; nothing where there is none.
CALL gds.graph.drop($name, false) YIELD graphName
RETURN count(graphName) AS dropped
