import { StartupError } from '../startupError.ts';
import type { Database } from './database.ts';
import { DatabaseError } from './errors.ts';

/** Milliseconds to answer at start: what is not there must be told within 2 s, the process's own start included. */
const CONNECT_DEADLINE = 1_400;

/** Oldest release whose Cypher our files are written in. */
const OLDEST = {
  version: '5.26',
  isSupported: (major: number, minor: number) => major > 5 || (major === 5 && minor >= 26),
};

/** The version of a server that answers and is new enough. Throws StartupError and closes the connection otherwise. */
export async function checkServer(database: Database): Promise<string> {
  try {
    const version = await database.serverVersion(CONNECT_DEADLINE);
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (!OLDEST.isSupported(major, minor)) {
      throw new StartupError(
        `NEO4J_URI is a Neo4j ${version}, which is not supported`,
        `Upgrade it to ${OLDEST.version} or newer, or unset NEO4J_URI to use the embedded one`,
      );
    }
    await database.answers(CONNECT_DEADLINE);
    return version;
  } catch (error) {
    // Not awaited: closing waits for a server that does not answer.
    database.close().catch(() => undefined);
    throw explain(error, database.address.uri);
  }
}

function explain(error: unknown, uri: string): unknown {
  if (!(error instanceof DatabaseError)) return error;
  switch (error.code) {
    case 'UNAUTHORIZED':
      return new StartupError(
        `The Neo4j at ${uri} refused the user name or password`,
        'Set NEO4J_USERNAME and NEO4J_PASSWORD to those of that server; after several wrong ones it refuses all for some seconds',
      );
    case 'UNAVAILABLE':
    case 'TIMEOUT':
      return new StartupError(
        `No Neo4j answers at NEO4J_URI ${uri}`,
        'Start it or correct the address, or unset NEO4J_URI to use the embedded one',
      );
    case 'REJECTED':
    case 'INTERNAL':
      return new StartupError(
        `The Neo4j at ${uri} refused the connection: ${error.message}`,
        'Set NEO4J_DATABASE to a database that exists there',
      );
  }
}
