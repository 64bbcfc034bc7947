// title: What a seed states
// title_uk: Що стверджує набір
// description: Counts and ids of all that a seed states, by kind. `onlyHere` is what no other seed states: what would go if it were rolled back.
// description_uk: Кількість та ідентифікатори всього, що стверджує набір, за видами. `onlyHere` — те, чого не стверджує жоден інший набір: що зникне, якщо його відкотити.
// parameter $version (STRING): Version of the seed; example "003"
// parameter_uk $version: Версія набору
CALL () {
  MATCH (thing)-[:SEEDED_BY]->(:Seed { version: $version })
  RETURN head(labels(thing)) AS kind, thing.id AS id, COUNT { (thing)-[:SEEDED_BY]->(:Seed) } AS seeds
  UNION ALL
  MATCH (:Official)-[term:HOLDS_OFFICE]->(:Office)
  WHERE $version IN term.seeds
  RETURN 'Term of office' AS kind, term.id AS id, size(term.seeds) AS seeds
}
WITH kind, id, seeds
ORDER BY kind, id
RETURN kind, count(*) AS states, sum(CASE seeds WHEN 1 THEN 1 ELSE 0 END) AS onlyHere, collect(id) AS ids
ORDER BY kind
