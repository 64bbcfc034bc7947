import type { Database } from '../../server/neo4j/database.ts';

/** Neighbours of the hub: so many of each kind, joined by ties of the family. */
const PARTS = [
  { kind: 'OFFICIAL', label: 'Official', family: 'INFLUENCE', count: 6_000 },
  { kind: 'OFFICIAL', label: 'Official', family: 'PRESSURE', count: 500 },
  { kind: 'ORGANIZATION', label: 'Organization', family: 'PARTNERSHIP', count: 3_400 },
  { kind: 'STATE', label: 'State', family: 'PRESSURE', count: 30 },
] as const;

/** Officials with a second tie, of the other family. */
const TWICE = 70;

const NODES = (label: string) => `
  UNWIND range(1, $count) AS number
  CREATE (actor:Actor:${label} { id: $prefix + number, kind: $kind, name: $name + number })
  SET actor.searchTexts = [actor.name], actor.searchTerms = [toLower(actor.name)]`;

const TIES = (type: string) => `
  MATCH (hub:Actor { id: 'state:HUB' })
  UNWIND range(1, $count) AS number
  MATCH (actor:Actor { id: $prefix + number })
  CREATE (actor)<-[:FROM]-(assertion:Assertion {
      id: 'tie:' + $prefix + number + $family, family: $family, modality: 'ACTUAL', status: 'REPORTED', summary: 'x' })-[:TO]->(hub)
  CREATE (actor)-[tie:${type}]->(hub)
  SET tie = assertion { .id, .family, .modality, .status }`;

const TYPES = { INFLUENCE: 'INFLUENCES', PARTNERSHIP: 'PARTNERS_WITH', PRESSURE: 'PRESSURES' } as const;

/** Writes a state of 10,000 ties to 9,930 actors. */
export async function writeSupernode(database: Database): Promise<void> {
  const run = (text: string, parameters: Record<string, unknown>) => database.write((tx) => tx.run(text, parameters));
  await run(
    "CREATE (:Actor:State { id: 'state:HUB', kind: 'STATE', name: 'Hub', searchTexts: ['Hub'], searchTerms: ['hub'] })",
    {},
  );
  for (const { kind, label, family, count } of PARTS) {
    const prefix = `${kind.toLowerCase().slice(0, 3)}:${family.toLowerCase()}-`;
    await run(NODES(label), { count, prefix, kind, name: `${label} ${family.toLowerCase()} ` });
    await run(TIES(TYPES[family]), { count, prefix, family });
  }
  await run(TIES(TYPES.PRESSURE), { count: TWICE, prefix: 'off:influence-', family: 'PRESSURE' });
}
