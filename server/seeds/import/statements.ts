import { readFileSync } from 'node:fs';

/** Text of a file of cypher/import. */
export const importStatement = (name: string): string =>
  readFileSync(new URL(`../../../cypher/import/${name}.cypher`, import.meta.url), 'utf8');
