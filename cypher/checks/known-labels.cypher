// Nodes carry only labels of the model.
MATCH (node)
WHERE size(labels(node)) = 0 OR any(label IN labels(node) WHERE NOT label IN [
  'Actor', 'State', 'Official', 'Organization', 'Office', 'Topic', 'Source', 'Statement', 'Assertion', 'Event', 'LeverageAttempt', 'Seed', 'SeedArchive', 'SeedLock', 'Kept', 'SavedView', 'Note', 'Story'
])
RETURN coalesce(node.id, elementId(node)) AS id, 'has the labels ' + reduce(all = '', label IN labels(node) | all + ':' + label) AS problem
ORDER BY id
