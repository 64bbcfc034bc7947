// How many nodes carry each label, and how many terms there are: from the store's own counts.
RETURN COUNT { (:Actor) } AS Actor, COUNT { (:Office) } AS Office, COUNT { (:Topic) } AS Topic, COUNT { (:Source) } AS Source,
  COUNT { (:Statement) } AS Statement, COUNT { (:Assertion) } AS Assertion, COUNT { (:Event) } AS Event,
  COUNT { (:LeverageAttempt) } AS LeverageAttempt, COUNT { ()-[:HOLDS_OFFICE]->() } AS HOLDS_OFFICE
