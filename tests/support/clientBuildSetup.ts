import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));

/** The server hands out what was built: builds the client when its sources are newer, so that no test sees an old one. */
export default async function setup(): Promise<void> {
  const built = statSync(join(CLIENT, 'dist', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(CLIENT, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\/(dist|pictures)(\/|$)/u.test(entry.parentPath),
  );
  const changed = Math.max(...sources.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
  if (built > changed) return;
  console.log('Building the client');
  // Vitest runs as `test`, of which Vite would make a build for developers: larger, and several times slower.
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: join(CLIENT, 'vite.config.ts'), logLevel: 'warn' });
  process.env['NODE_ENV'] = NODE_ENV;
}
