// The next assertions by id, and how many there are in all.
MATCH (assertion:Assertion)
WHERE assertion.id > $after
RETURN assertion.id AS id, COUNT { (:Assertion) } AS total
ORDER BY id
LIMIT $limit
