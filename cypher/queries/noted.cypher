// How many notes there are on each actor and tie that has any, by id.
MATCH (note:Note)
RETURN note.on AS on, count(*) AS count
ORDER BY on
