// This seed states nothing any more.
MATCH (:Seed { version: $version })<-[link:SEEDED_BY]-()
DELETE link
