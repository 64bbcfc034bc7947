// These terms, whoever holds them.
UNWIND $ids AS id
MATCH ()-[term:HOLDS_OFFICE { id: id }]->()
DELETE term
