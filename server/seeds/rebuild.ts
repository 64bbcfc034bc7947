import { readFileSync } from 'node:fs';
import type { Database } from '../neo4j/database.ts';
import { derive } from './derive.ts';
import type { DerivedTies } from './derive.ts';

const idsStatement = readFileSync(new URL('../../cypher/seeds/assertion-ids.cypher', import.meta.url), 'utf8');

/** Assertions whose ties are brought up to date in one transaction. */
const STEP = 2_000;

/**
 * Brings every tie in line with the assertions, in bounded memory, and tells which were not. Since ties can be derived
 * at any time, it does so in many transactions; interrupted, it can simply be run again.
 */
export async function rebuildTies(
  database: Database,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<DerivedTies> {
  const all: DerivedTies = { removed: [], added: [], changed: [] };
  const take = (found: DerivedTies) => {
    for (const key of ['removed', 'added', 'changed'] as const) for (const id of found[key]) all[key].push(id);
  };
  for (let after = '', done = 0; ;) {
    const rows = await database.write((tx) => tx.run(idsStatement, { after, limit: STEP }));
    if (rows.length === 0) break;
    const assertions = rows.map(({ id }) => String(id));
    take(await database.write((tx) => derive(tx, { assertions })));
    after = assertions.at(-1) ?? '';
    done += rows.length;
    onProgress(done / Number(rows[0]?.['total']));
  }
  take(await database.write((tx) => derive(tx)));
  return all;
}
