// What an organization is part of is a state or another organization.
MATCH (actor:Actor)
WHERE actor.partOf IS NOT NULL
OPTIONAL MATCH (whole:Actor { id: actor.partOf })
WITH actor, CASE
  WHEN NOT actor:Organization THEN 'is part of ' + actor.partOf + ' but is no organization'
  WHEN whole IS NULL THEN 'is part of ' + actor.partOf + ', which is not in the graph'
  WHEN whole:Official THEN 'is part of ' + actor.partOf + ', a person'
  WHEN whole = actor THEN 'is part of itself'
END AS problem
WHERE problem IS NOT NULL
RETURN actor.id AS id, problem
ORDER BY id
