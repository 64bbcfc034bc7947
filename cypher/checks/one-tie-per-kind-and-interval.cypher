// There is one assertion for each source, target, family, instrument, topic, modality and interval.
MATCH (assertion:Assertion)
MATCH (source:Actor)<-[:FROM]-(assertion)
WITH DISTINCT source
CALL (source) {
  MATCH (source)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
  WITH target, assertion
  ORDER BY assertion.id
  WITH target, assertion.family AS family, assertion.instrument AS instrument, assertion.topic AS topic,
    assertion.modality AS modality, assertion.validFrom AS start, assertion.validTo AS end, collect(assertion.id) AS ids
  WHERE size(ids) > 1
  RETURN ids
}
RETURN head(ids) AS id, 'says the same as ' + reduce(all = head(tail(ids)), other IN ids[2..] | all + ', ' + other) AS problem
ORDER BY id
