// Ids of the ties that a seed states.
MATCH (:Seed { version: $version })<-[:SEEDED_BY]-(assertion:Assertion)
RETURN assertion.id AS id
