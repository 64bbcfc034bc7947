import { readFileSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';

const countKinds = readFileSync(new URL('../../cypher/seeds/count-kinds.cypher', import.meta.url), 'utf8');

/** Labels that some node carries, and HOLDS_OFFICE if there is a term: a walk need not ask for the others. */
export async function presentKinds(tx: WriteTransaction): Promise<ReadonlySet<string>> {
  const [counts = {}] = await tx.run(countKinds, {});
  return new Set(Object.keys(counts).filter((kind) => Number(counts[kind]) > 0));
}
