// How many nodes carry each label.
RETURN COUNT { (:Actor) } AS Actor, COUNT { (:Office) } AS Office, COUNT { (:Topic) } AS Topic, COUNT { (:Source) } AS Source,
  COUNT { (:Statement) } AS Statement, COUNT { (:Assertion) } AS Assertion, COUNT { (:Event) } AS Event,
  COUNT { (:LeverageAttempt) } AS LeverageAttempt
