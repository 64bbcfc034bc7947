// title: What is said of a tie, and where
// title_uk: Що і де сказано про зв’язок
// description: Every statement about a tie with its source, passage, stance and origin. Two statements of one origin are one voice.
// description_uk: Усі свідчення про зв’язок: джерело, місце, позиція й першоджерело. Два свідчення одного першоджерела — один голос.
// parameter $tie (STRING): Id of the tie; example "tie:usa-chn-influence-dprk-deployment"
// parameter_uk $tie: Ідентифікатор зв’язку
MATCH (:Assertion { id: $tie })<-[:ABOUT]-(statement:Statement)-[:IN_SOURCE]->(source:Source)
RETURN source.id AS source, source.title AS title, source.publishedOn AS publishedOn, statement.locator AS locator,
  statement.stance AS stance, statement.modality AS modality, statement.reportedBy AS reportedBy, statement.origin AS origin,
  statement.credibility AS credibility, statement.quote AS quote, statement.summary AS summary
ORDER BY source, statement.position, statement.id
