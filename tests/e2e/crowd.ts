import type { Database } from '../../server/neo4j/database.ts';

const OFFICIALS = 14;

/** Ids of so many states and their officials, fifteen each. */
export const crowdOf = (states: number): readonly string[] =>
  Array.from({ length: states }, (_, state) => [
    `state:S${state}`,
    ...Array.from({ length: OFFICIALS }, (__, official) => `official:s${state}-${official}`),
  ]).flat();

const ACTORS = `
  UNWIND $actors AS actor
  CREATE (node:Actor { id: actor.id, kind: actor.kind, name: actor.name, searchTexts: [actor.name], searchTerms: [toLower(actor.name)] })
  FOREACH (_ IN CASE actor.kind WHEN 'STATE' THEN [1] ELSE [] END | SET node:State)
  FOREACH (_ IN CASE actor.kind WHEN 'STATE' THEN [] ELSE [1] END | SET node:Official)`;

const TIES = `
  UNWIND $ties AS tie
  MATCH (source:Actor { id: tie.source }), (target:Actor { id: tie.target })
  CREATE (source)<-[:FROM]-(assertion:Assertion {
      id: tie.id, family: 'INFLUENCE', modality: 'ACTUAL', status: 'REPORTED', summary: 'x' })-[:TO]->(target)
  CREATE (source)-[drawn:INFLUENCES]->(target)
  SET drawn = assertion { .id, .family, .modality, .status }`;

/** Writes states that influence the next one, each with officials who influence it. */
export async function writeCrowd(database: Database, crowd: readonly string[]): Promise<void> {
  const states = crowd.length / (OFFICIALS + 1);
  const actors = crowd.map((id) => ({
    id,
    kind: id.startsWith('state:') ? 'STATE' : 'OFFICIAL',
    name: id.startsWith('state:') ? `State ${id.slice(7)}` : `Person ${id.slice(10)}`,
  }));
  const ties = crowd.map((id, index) => {
    const state = Math.floor(index / (OFFICIALS + 1));
    const target = id.startsWith('state:') ? `state:S${(state + 1) % states}` : `state:S${state}`;
    return { id: `tie:${index}`, source: id, target };
  });
  for (const part of partsOf(actors)) await database.write((tx) => tx.run(ACTORS, { actors: part }));
  for (const part of partsOf(ties)) await database.write((tx) => tx.run(TIES, { ties: part }));
}

/** As much as the memory of one transaction holds. */
function partsOf<T>(all: readonly T[]): T[][] {
  const size = 2000;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}
