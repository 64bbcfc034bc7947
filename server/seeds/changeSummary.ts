import type { Change, ChangedKind } from './graphChanges.ts';
import { KINDS } from './touched.ts';

/** Ids kept of one kind of change; the rest are counted, so that memory stays small. */
const KEPT = 1_000;

export const CHANGED_KINDS: readonly ChangedKind[] = [...KINDS, 'ties'];

export const CHANGE_TYPES = ['added', 'changed', 'removed', 'supported'] as const satisfies Change['change'][];

export type Changes = { readonly count: number; readonly ids: readonly string[] };

/** How many of each kind were added, changed, removed or only stated by other seeds, with the first ids. */
export type ChangeSummary = Readonly<Record<ChangedKind, Readonly<Record<Change['change'], Changes>>>>;

type Counting = Record<ChangedKind, Record<Change['change'], { count: number; ids: string[] }>>;

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: () => Value) =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;

const emptySummary = (): Counting =>
  recordOf(CHANGED_KINDS, () => recordOf(CHANGE_TYPES, () => ({ count: 0, ids: new Array<string>() })));

export async function summarize(changes: AsyncIterable<Change>): Promise<ChangeSummary> {
  const summary = emptySummary();
  for await (const { kind, id, change } of changes) {
    const found = summary[kind][change];
    found.count += 1;
    if (found.ids.length < KEPT) found.ids.push(id);
  }
  return summary;
}
