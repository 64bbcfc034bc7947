// Every actor has a known kind, the one kind label that goes with it, an id with the kind's prefix, and a name.
MATCH (actor:Actor)
WITH actor, CASE actor.kind
  WHEN 'STATE' THEN { label: 'State', prefix: 'state:' }
  WHEN 'OFFICIAL' THEN { label: 'Official', prefix: 'official:' }
  WHEN 'ORGANIZATION' THEN { label: 'Organization', prefix: 'org:' }
END AS expected
WITH actor, CASE
  WHEN actor.id IS NULL THEN 'has no id'
  WHEN expected IS NULL OR NOT actor.kind IN $actorKinds THEN 'has the unknown kind ' + coalesce(toString(actor.kind), 'null')
  WHEN NOT expected.label IN labels(actor) OR size(labels(actor)) <> 2 THEN 'is ' + actor.kind + ' but has the labels ' + reduce(all = '', label IN labels(actor) | all + ':' + label)
  WHEN NOT actor.id STARTS WITH expected.prefix THEN 'is ' + actor.kind + ' but its id does not begin with ' + expected.prefix
  WHEN NOT coalesce(actor.name IS :: STRING NOT NULL AND trim(actor.name) <> '', false) THEN 'has no name'
  WHEN actor.organizationKind IS NOT NULL AND NOT actor.organizationKind IN $organizationKinds THEN 'has the unknown organization kind ' + toString(actor.organizationKind)
END AS problem
WHERE problem IS NOT NULL
RETURN coalesce(actor.id, elementId(actor)) AS id, problem
ORDER BY id
