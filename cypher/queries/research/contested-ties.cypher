// title: Where sources disagree
// title_uk: Де джерела суперечать одне одному
// description: Ties that some statements assert and others deny or retract, with both sides side by side and whom each cites.
// description_uk: Зв’язки, які одні свідчення стверджують, а інші заперечують або відкликають: обидві сторони поруч і на кого вони посилаються.
MATCH (source:Actor)<-[:FROM]-(assertion:Assertion)-[:TO]->(target:Actor)
WITH source, assertion, target,
  COLLECT {
    MATCH (assertion)<-[:ABOUT]-(statement:Statement { stance: 'ASSERTS' })
    RETURN statement { .summary, .reportedBy, .origin, .locator } ORDER BY statement.id
  } AS assertedBy,
  COLLECT {
    MATCH (assertion)<-[:ABOUT]-(statement:Statement)
    WHERE statement.stance IN ['DENIES', 'RETRACTS']
    RETURN statement { .stance, .summary, .reportedBy, .origin, .locator } ORDER BY statement.id
  } AS deniedBy
WHERE assertedBy <> [] AND deniedBy <> []
RETURN assertion.id AS tie, assertion.status AS status, source.id AS source, target.id AS target, assertedBy, deniedBy
ORDER BY tie
