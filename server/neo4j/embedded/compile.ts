import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartupError } from '../../startupError.ts';
import type { Jdk } from './java.ts';
import { exists } from './system.ts';

const SOURCE = fileURLToPath(new URL('Launcher.java', import.meta.url));
const run = promisify(execFile);

/**
 * The directory, relative to the runtime's, that holds the compiled launcher. Compiled once for each source and Java
 * release: running the source directly costs every start a second.
 * @throws StartupError when the compiler fails or the cache cannot be written
 */
export async function compileLauncher(runtime: string, jdk: Jdk): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(SOURCE))
    .digest('hex')
    .slice(0, 12);
  const name = `launcher-${jdk.major}-${hash}`;
  const target = join(runtime, name);
  if (await exists(target)) return name;
  const scratch = join(runtime, `.${name}-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(scratch);
    await run(jdk.javac, ['-cp', join('lib', '*'), '-d', scratch, SOURCE], { cwd: runtime });
    await rename(scratch, target);
  } catch (error) {
    // Another process may have put the same classes there meanwhile.
    if (!(await exists(target))) throw explain(error, runtime, jdk);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return name;
}

function explain(error: unknown, runtime: string, jdk: Jdk): StartupError {
  const said = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' ? error.stderr : '';
  const reason = said.split('\n')[0] || (error instanceof Error ? error.message : String(error));
  return new StartupError(
    `The Neo4j launcher could not be compiled with ${jdk.javac} into ${runtime}: ${reason}`,
    'Set JAVA_HOME to another JDK, or BACKCHANNEL_CACHE_DIR to a directory this user can write',
  );
}
