// There is one assertion for each source, target, family, instrument, topic, modality and interval.
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WITH source, target, assertion.family AS family, assertion.instrument AS instrument, assertion.topic AS topic, assertion.modality AS modality,
  assertion.validFrom AS start, assertion.validTo AS end, assertion
ORDER BY assertion.id
WITH source, target, family, instrument, topic, modality, start, end, collect(assertion.id) AS ids
WHERE size(ids) > 1
RETURN head(ids) AS id, 'says the same as ' + reduce(all = head(tail(ids)), other IN ids[2..] | all + ', ' + other) AS problem
ORDER BY id
