import type { Env } from './env.ts';
import { Database } from './neo4j/database.ts';
import { checkServer } from './neo4j/external.ts';
import { forgetAddress, recordAddress } from './neo4j/embedded/dataDir.ts';
import { startEmbedded } from './neo4j/embedded/launch.ts';
import type { OnProgress } from './neo4j/embedded/progress.ts';

export type OpenDatabase = {
  database: Database;
  /** For the line that says what runs, e.g. `Neo4j 5.26.30 (embedded, process 123)`. */
  description: string;
  /** Resolves with the reason when an embedded Neo4j ends; never for an external one. */
  ended: Promise<string>;
  close: () => Promise<void>;
};

/**
 * Starts the embedded Neo4j, or connects to the one of the environment. Throws StartupError.
 * @param isShared whether other processes may find the embedded one and use it: not one that stops when its work is done
 */
export async function openDatabase(
  env: Env['database'],
  onProgress: OnProgress,
  signal: AbortSignal,
  isShared = true,
): Promise<OpenDatabase> {
  if (env.kind === 'external') {
    const database = new Database(env);
    const version = await checkServer(database);
    return {
      database,
      description: `Neo4j ${version} at ${env.uri}`,
      ended: new Promise(() => undefined),
      close: () => database.close(),
    };
  }
  const embedded = await startEmbedded({ ...env, onProgress, signal });
  const database = new Database(embedded);
  if (isShared) await recordAddress(env.dataDir, embedded.uri);
  else await forgetAddress(env.dataDir);
  return {
    database,
    description: `Neo4j ${embedded.version} (embedded, process ${embedded.pid}, ${embedded.uri})`,
    ended: embedded.exited.then((exit) => exit.reason),
    close: async () => {
      // First, so that nobody finds the address of a Neo4j that is shutting down.
      await forgetAddress(env.dataDir);
      await database.close();
      await embedded.stop();
    },
  };
}
