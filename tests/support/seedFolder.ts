import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seedFolder } from './graph.ts';

/** The seeds of the founding case, which the tests know by heart. */
export const FOUNDING_SEEDS = [
  'V001__states.cypher',
  'V002__organizations_and_officials.cypher',
  'V003__washington_beijing_pyongyang.cypher',
];

export type SeedFolder = {
  readonly path: string;
  readonly url: URL;
  put: (name: string, text: string) => Promise<void>;
  /** Puts the founding case there. */
  putFounding: () => Promise<void>;
  remove: () => Promise<void>;
};

/** An empty folder of seeds of a test's own. */
export async function makeSeedFolder(): Promise<SeedFolder> {
  const path = await mkdtemp(join(tmpdir(), 'backchannel-seeds-'));
  const put = (name: string, text: string) => writeFile(join(path, name), text);
  return {
    path,
    url: pathToFileURL(`${path}/`),
    put,
    putFounding: async () => {
      for (const name of FOUNDING_SEEDS) await put(name, await readFile(new URL(name, seedFolder), 'utf8'));
    },
    remove: () => rm(path, { recursive: true }),
  };
}

/** A statement that adds a state. */
export const addState = (id: string, name = id) => `MATCH (seed:Seed { version: $seed })
  MERGE (a:Actor { id: '${id}' }) SET a:State, a.kind = 'STATE', a.name = '${name}'
  MERGE (a)-[:SEEDED_BY]->(seed);\n`;
