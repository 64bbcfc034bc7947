// Views, notes and stories of readers. They have no relationships: what the graph knows, its digest and its revision must
// not depend on them, and a note must outlast the actor or tie that it is on.
CREATE CONSTRAINT kept_id IF NOT EXISTS FOR (n:Kept) REQUIRE n.id IS UNIQUE;
CREATE INDEX note_on IF NOT EXISTS FOR (n:Note) ON (n.on);
