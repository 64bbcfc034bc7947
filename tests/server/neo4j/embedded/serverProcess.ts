/** The smallest program around `startEmbedded`: the tests start it, kill it and read what it prints. */
import { readEnv } from '../../../../server/env.ts';
import { startEmbedded } from '../../../../server/neo4j/embedded/launch.ts';
import { StartupError } from '../../../../server/startupError.ts';

const interrupt = new AbortController();
process.once('SIGTERM', () => interrupt.abort());

try {
  const { database } = readEnv();
  if (database.kind !== 'embedded') throw new Error('The test process runs the embedded Neo4j only');
  const neo4j = await startEmbedded({
    ...database,
    onProgress: ({ message }) => console.log(message),
    signal: interrupt.signal,
  });
  const { uri, username, password, pid } = neo4j;
  console.log(`ready ${JSON.stringify({ uri, username, password, pid })}`);
  interrupt.signal.addEventListener('abort', () => void neo4j.stop().then(() => process.exit(0)));
  const { reason } = await neo4j.exited;
  if (!interrupt.signal.aborted) {
    console.error(reason);
    process.exit(1);
  }
} catch (error) {
  if (interrupt.signal.aborted) process.exit(0);
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}
