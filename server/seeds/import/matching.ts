import type { Database } from '../../neo4j/database.ts';
import type { ActorRow, Records } from './model.ts';
import { importStatement } from './statements.ts';

const actorsByWikidata = importStatement('actors-by-wikidata');
const sameNames = importStatement('same-names');

type Known = { id: string; kind: string };

/** Ids under which the graph knows actors already, by the ids of their records. Two candidates are none. */
function joinsOf(actors: readonly ActorRow[], known: ReadonlyMap<string, readonly Known[]>): Map<string, string> {
  const joins = new Map<string, string>();
  for (const { id, kind, properties } of actors) {
    const same = (known.get(String(properties['wikidata'])) ?? []).filter((actor) => actor.kind === kind);
    const [only] = same;
    if (only !== undefined && same.length === 1 && only.id !== id) joins.set(id, only.id);
  }
  return joins;
}

/** The records with actors under the ids by which the graph knows them, where a Wikidata id says that they are the same. */
export async function joinKnown(database: Database, records: Records): Promise<Records> {
  const actors = records.actors ?? [];
  const wikidata = [...new Set(actors.flatMap(({ properties }) => properties['wikidata'] ?? []))];
  if (wikidata.length === 0) return records;
  const rows = await database.write((tx) => tx.run(actorsByWikidata, { wikidata }));
  const known = new Map<string, Known[]>();
  for (const row of rows) {
    const key = String(row['wikidata']);
    known.set(key, [...(known.get(key) ?? []), { id: String(row['id']), kind: String(row['kind']) }]);
  }
  const joins = joinsOf(actors, known);
  const joined = (id: string) => joins.get(id) ?? id;
  return {
    ...records,
    actors: actors.map((actor) => ({ ...actor, id: joined(actor.id) })),
    offices: records.offices?.map((office) => ({ ...office, of: joined(office.of) })) ?? [],
    terms: records.terms?.map((term) => ({ ...term, official: joined(term.official) })) ?? [],
    assertions: records.assertions?.map((row) => ({ ...row, from: joined(row.from), to: joined(row.to) })) ?? [],
    events: records.events?.map((event) => ({ ...event, by: joined(event.by), on: joined(event.on) })) ?? [],
  };
}

/** Actors of an import that may be the same as another one and were left apart from it, for someone to look at. */
export async function namesakes(
  database: Database,
  seed: string,
): Promise<[id: string, name: string, other: string, same: string][]> {
  const rows = await database.write((tx) => tx.run(sameNames, { seed }));
  return rows.map((row) => [String(row['id']), String(row['name']), String(row['other']), String(row['same'])]);
}
