// There is one assertion for each source, target, family, instrument, topic, modality and interval.
// Source by source, so that what is grouped at once stays small.
CALL () {
  WITH 1 AS all WHERE $assertions IS NULL
  MATCH (source:Actor)
  RETURN source, null AS target
  UNION ALL
  UNWIND $assertions AS id
  MATCH (source:Actor)<-[:FROM]-(:Assertion { id: id })-[:TO]->(target:Actor)
  RETURN DISTINCT source, target
}
CALL (source, target) {
  MATCH (source)<-[:FROM]-(assertion:Assertion)-[:TO]->(to:Actor)
  WHERE target IS NULL OR to = target
  WITH to, assertion
  ORDER BY assertion.id
  WITH to, assertion.family AS family, assertion.instrument AS instrument, assertion.topic AS topic, assertion.modality AS modality,
    assertion.validFrom AS start, assertion.validTo AS end, collect(assertion.id) AS ids
  WHERE size(ids) > 1
  RETURN ids
}
RETURN head(ids) AS id, 'says the same as ' + reduce(all = head(tail(ids)), other IN ids[2..] | all + ', ' + other) AS problem
ORDER BY id
