// Leverage attempts that rest on each of these assertions, ordered by id.
UNWIND $ids AS tieId
MATCH (:Assertion { id: tieId })<-[:RESTS_ON]-(attempt:LeverageAttempt)
RETURN tieId, attempt.id AS attemptId
ORDER BY tieId, attemptId
