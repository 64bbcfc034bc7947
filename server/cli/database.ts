import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '../env.ts';
import { Database } from '../neo4j/database.ts';
import { readAddress } from '../neo4j/embedded/dataDir.ts';
import { DataDirInUse } from '../neo4j/embedded/failures.ts';
import type { OnProgress } from '../neo4j/embedded/progress.ts';
import { DatabaseError } from '../neo4j/errors.ts';
import { openDatabase } from '../openDatabase.ts';

/** Milliseconds within which a Neo4j on this machine answers if it is there. */
const ANSWER_DEADLINE = 3_000;

/** Milliseconds to wait for another command that uses the data directory. */
const WAIT_LIMIT = 10 * 60_000;
const WAIT_STEP = 500;

type Opened = { readonly database: Database; readonly close: () => Promise<void> };

/** The Neo4j of a server that runs on this data directory, or null. */
async function findRunning(dataDir: string): Promise<Opened | null> {
  const address = await readAddress(dataDir);
  if (address === null) return null;
  const database = new Database({ ...address, username: 'neo4j', database: 'neo4j' });
  try {
    await database.answers(ANSWER_DEADLINE);
    return { database, close: () => database.close() };
  } catch (error) {
    database.close().catch(() => undefined);
    // What was recorded is gone, or something else has its port now.
    if (error instanceof DatabaseError) return null;
    throw error;
  }
}

/**
 * The database that the environment names; of an embedded one the Neo4j that already runs on its data directory, or
 * else one started for this command. While another command uses the data directory it waits.
 * Throws StartupError.
 */
export async function openForCommand(
  env: Env['database'],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Opened> {
  if (env.kind === 'external') return openDatabase(env, onProgress, signal);
  for (const since = Date.now(); ;) {
    const running = await findRunning(env.dataDir);
    if (running !== null) return running;
    try {
      return await openDatabase(env, onProgress, signal, false);
    } catch (error) {
      if (!(error instanceof DataDirInUse) || Date.now() - since > WAIT_LIMIT) throw error;
      onProgress({ message: 'Waiting for another command that uses the data directory', fraction: null });
      await sleep(WAIT_STEP, undefined, { signal });
    }
  }
}
