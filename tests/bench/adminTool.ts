import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findJdk } from '../../server/neo4j/embedded/java.ts';
import { runtimeDirectory } from '../../server/neo4j/embedded/provision.ts';
import { releaseOf } from '../../server/neo4j/embedded/releases.ts';
import { embeddedSettings, onDatabase } from './database.ts';

/**
 * neo4j-admin import into a new database of this folder, which has neither constraints nor indexes afterwards.
 * @param writeFiles writes the files, and tells the parameters that name them
 * @returns milliseconds that the import took
 */
export async function importFiles(dataDir: string, writeFiles: () => Promise<string[]>): Promise<number> {
  // The start makes the folder, its configuration and its password.
  await onDatabase(dataDir, async () => undefined);
  const files = await writeFiles();
  const settings = embeddedSettings();
  const release = releaseOf(settings.neo4jVersion);
  const { java } = await findJdk(settings.javaHome, release);
  const classPath = join(runtimeDirectory(settings.cacheDir, release), 'lib', '*');
  const admin = ['-Xmx1g', '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
  const env = { ...process.env, NEO4J_HOME: dataDir, NEO4J_CONF: join(dataDir, 'conf') };
  const begun = performance.now();
  await promisify(execFile)(java, [...admin, ...files, '--overwrite-destination', '--array-delimiter=;'], {
    env,
    cwd: dirname(dataDir),
  });
  return performance.now() - begun;
}
