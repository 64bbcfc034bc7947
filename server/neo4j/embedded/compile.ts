import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Jdk } from './java.ts';

const SOURCE = fileURLToPath(new URL('Launcher.java', import.meta.url));
const run = promisify(execFile);

/**
 * The directory, relative to the runtime's, that holds the compiled launcher. Compiled once for each source and Java
 * release: running the source directly costs every start a second.
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
    if (!(await exists(target))) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return name;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
