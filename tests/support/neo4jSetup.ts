import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readEnv } from '../../server/env.ts';
import type { EmbeddedDatabase } from '../../server/env.ts';
import { startEmbedded } from '../../server/neo4j/embedded/launch.ts';
import type { DatabaseAddress } from '../../server/neo4j/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

/** Starts an empty Neo4j for the suites of one project. */
export async function provideNeo4j(
  project: TestProject,
  release: Partial<EmbeddedDatabase> = {},
): Promise<() => Promise<void>> {
  const { database } = readEnv(process.env);
  if (database.kind !== 'embedded') throw new Error('The tests write to their database: unset NEO4J_URI.');
  const dataDir = await mkdtemp(join(tmpdir(), 'backchannel-test-'));
  const neo4j = await startEmbedded({
    ...database,
    ...release,
    dataDir,
    boltPort: 0,
    boltPortIsExplicit: false,
    onProgress: ({ message }) => console.log(message),
  });
  const { uri, username, password } = neo4j;
  project.provide('neo4j', { uri, username, password, database: neo4j.database });
  return async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** The release that the project runs by default, or that BACKCHANNEL_NEO4J_VERSION names. */
export default (project: TestProject): Promise<() => Promise<void>> => provideNeo4j(project);
