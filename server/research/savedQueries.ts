import { readFileSync, readdirSync } from 'node:fs';
import { parseSavedQuery } from './savedQuery.ts';
import type { SavedQuery } from './savedQuery.ts';

const folder = new URL('../../cypher/queries/research/', import.meta.url);

/** The research queries that are shipped, by name. */
export const savedQueries: readonly SavedQuery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cypher'))
  .toSorted()
  .map((file) => parseSavedQuery(file, readFileSync(new URL(file, folder), 'utf8')));
