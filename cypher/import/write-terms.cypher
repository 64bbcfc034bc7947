// Terms. One from the same day of the same official in the same office, by another seed, is the same term: it gains a seed.
UNWIND $rows AS row
MATCH (official:Actor { id: row.official }), (office:Office { id: row.office })
OPTIONAL MATCH (official)-[known:HOLDS_OFFICE]->(office)
WHERE known.from = date(row.validFrom)
WITH row, official, office, head(collect(known)) AS known
FOREACH (term IN CASE WHEN known IS NULL THEN [] ELSE [known] END |
  SET term.seeds = CASE WHEN $seed IN term.seeds THEN term.seeds ELSE term.seeds + $seed END
)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END |
  CREATE (official)-[term:HOLDS_OFFICE { id: row.id }]->(office)
  SET term += row.properties, term.from = date(row.validFrom), term.to = date(row.validTo), term.ongoing = row.ongoing,
    term.datePrecision = row.datePrecision, term.source = row.source, term.seeds = [$seed]
)
