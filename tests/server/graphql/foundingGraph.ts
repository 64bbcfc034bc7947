import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from '../../../server/neo4j/database.ts';
import { freshGraph, seedFolder } from '../../support/graph.ts';

/** Seeds of the founding case. Tests that know it by heart must not change when the project gets more seeds. */
export const FOUNDING_SEEDS = [
  'V001__states.cypher',
  'V002__organizations_and_officials.cypher',
  'V003__washington_beijing_pyongyang.cypher',
];

/** Runs `work` on a folder that holds the seeds of the founding case alone. */
export async function withFoundingSeeds<T>(work: (folder: URL) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-founding-'));
  try {
    for (const name of FOUNDING_SEEDS) await cp(new URL(name, seedFolder), join(folder, name));
    return await work(pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As `freshGraph`, with the founding case alone. */
export const foundingGraph = (): Promise<Database> => withFoundingSeeds(freshGraph);
