// Topics with their names, ordered by id.
MATCH (topic:Topic)
RETURN topic { .* } AS topic
ORDER BY topic.id
