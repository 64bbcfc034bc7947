import type { Database } from '../../server/neo4j/database.ts';

const STATES = 60;
const OFFICIALS = 14;

/** Ids of the actors that `writeCrowd` writes. */
export const CROWD: readonly string[] = Array.from({ length: STATES }, (_, state) => [
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
export async function writeCrowd(database: Database): Promise<void> {
  const actors = CROWD.map((id) => ({
    id,
    kind: id.startsWith('state:') ? 'STATE' : 'OFFICIAL',
    name: id.startsWith('state:') ? `State ${id.slice(7)}` : `Person ${id.slice(10)}`,
  }));
  const ties = CROWD.map((id, index) => {
    const state = Math.floor(index / (OFFICIALS + 1));
    const target = id.startsWith('state:') ? `state:S${(state + 1) % STATES}` : `state:S${state}`;
    return { id: `tie:${index}`, source: id, target };
  });
  await database.write((tx) => tx.run(ACTORS, { actors }));
  await database.write((tx) => tx.run(TIES, { ties }));
}
