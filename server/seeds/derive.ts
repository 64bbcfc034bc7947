import { readFileSync, readdirSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import { EVERYTHING, concerns, forEachFamily, scopeParameters } from './touched.ts';
import type { Scope } from './touched.ts';

const folder = new URL('../../cypher/derive/', import.meta.url);

const STEPS = readdirSync(folder)
  .toSorted()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

/**
 * Brings what follows from assertions and names up to date: ties and search terms.
 * Writes only what differs. With the ids touched it also reads only those; name the assertions and actors.
 */
export async function derive(tx: WriteTransaction, scope: Scope = EVERYTHING): Promise<void> {
  for (const step of STEPS.filter((text) => concerns(text, scope))) {
    for (const { text, parameters } of forEachFamily(step)) {
      await tx.run(text, { ...scopeParameters(scope), ...parameters });
    }
  }
}
