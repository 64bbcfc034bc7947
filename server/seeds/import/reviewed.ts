import { readTable } from './tables.ts';

const matches = new Map(
  readTable('matches', ['dataset', 'key', 'entity', 'name', 'reviewer', 'reason']).map((row) => [
    `${row.dataset}\0${row.key}`,
    row,
  ]),
);

/** The id under which a reviewer has found an entity of a data set to be in the graph; null when nobody has. */
export function reviewedMatch(dataset: string, key: string): string | null {
  return matches.get(`${dataset}\0${key}`)?.entity ?? null;
}
