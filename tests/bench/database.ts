import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../server/env.ts';
import { UsageError } from '../../server/cli/complain.ts';
import { Database } from '../../server/neo4j/database.ts';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';
import { startEmbedded } from '../../server/neo4j/embedded/launch.ts';
import { applySchema } from '../../server/neo4j/schema.ts';

/** Twice the server's own: the bare loop's large batches need it. */
export const HEAP = '1g';
/** As the README advises: as large as the data, which of a million ties with their evidence are a gigabyte. */
export const PAGE_CACHE = '1200m';

/** A database that measures nothing but itself. */
export type Server = { address: DatabaseAddress; database: Database; pid: number; version: string; dataDir: string };

export function embeddedSettings() {
  const { database } = readEnv(process.env);
  if (database.kind !== 'embedded') throw new UsageError('The benchmark starts databases of its own: unset NEO4J_URI.');
  return { ...database, heap: HEAP, pageCache: PAGE_CACHE, boltPort: 0, boltPortIsExplicit: false };
}

/** Starts Neo4j on a folder, with the schema, for as long as `work` lasts. */
export async function onDatabase<T>(dataDir: string, work: (server: Server) => Promise<T>): Promise<T> {
  const neo4j = await startEmbedded({ ...embeddedSettings(), dataDir });
  const { uri, username, password, pid, version } = neo4j;
  const address = { uri, username, password, database: neo4j.database };
  const database = new Database(address);
  try {
    await applySchema(database);
    return await work({ address, database, pid, version, dataDir });
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

/** The same on a folder of its own, which is empty before and gone afterwards. */
export async function onFreshDatabase<T>(work: (server: Server) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    return await onDatabase(dataDir, work);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
