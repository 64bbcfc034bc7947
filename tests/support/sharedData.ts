import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Published data sets as they are published. They lie beside the clone, since several may not be passed on. */
const folder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const hasSharedData = existsSync(folder);
if (!hasSharedData) {
  const message = `there are no data sets in ${folder}: the importers’ tests on real files need them.`;
  if (process.env['CI'] !== undefined) throw new Error(message);
  console.warn(`SKIPPED: ${message}`);
}

/** Path of a data set’s folder or file. */
export const sharedData = (path: string): string => `${folder}/${path}`;
