// title: Sources by what they state
// title_uk: Джерела за обсягом свідчень
// description: Sources by the number of their statements, with how many ties these are about and how many deny or retract: what the graph leans on.
// description_uk: Джерела за кількістю свідчень: скількох зв’язків вони стосуються й скільки з них заперечують або відкликають — на чому тримається граф.
MATCH (source:Source)<-[:IN_SOURCE]-(statement:Statement)
OPTIONAL MATCH (statement)-[:ABOUT]->(assertion:Assertion)
RETURN source.id AS source, source.title AS title, source.publisher AS publisher, source.publishedOn AS publishedOn,
  source.reliability AS reliability, count(DISTINCT statement) AS statements, count(DISTINCT assertion) AS ties,
  count(DISTINCT CASE WHEN statement.stance IN ['DENIES', 'RETRACTS'] THEN statement END) AS against
ORDER BY statements DESC, source
