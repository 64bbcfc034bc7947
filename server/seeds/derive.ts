import { readFileSync, readdirSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import { EVERYTHING, runsOf } from './touched.ts';
import type { Scope } from './touched.ts';

const folder = new URL('../../cypher/derive/', import.meta.url);

/** Texts of cypher/derive in their order. */
export const STEPS = readdirSync(folder)
  .toSorted()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Ids of the ties that were out of date. */
export type DerivedTies = { removed: string[]; added: string[]; changed: string[] };

/**
 * Brings what follows from assertions and names up to date: ties and search terms.
 * Writes only what differs. With the ids touched it also reads only those; name the assertions and actors.
 */
export async function derive(tx: WriteTransaction, scope: Scope = EVERYTHING): Promise<DerivedTies> {
  const ties: DerivedTies = { removed: [], added: [], changed: [] };
  for (const { text, parameters } of STEPS.flatMap((step) => runsOf(step, scope))) {
    for (const { change, id } of await tx.run(text, parameters)) ties[change as keyof DerivedTies].push(String(id));
  }
  return ties;
}
