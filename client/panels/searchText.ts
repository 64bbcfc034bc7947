import type { Term } from '../store/model.ts';

/** What is typed into a search: `state: korea` looks for Korea among the states only. */
export type Wanted = { readonly kinds: readonly string[] | null; readonly search: string };

const LEAST = 2;
const folded = (text: string) => text.trim().toLowerCase();

/**
 * What stands before the first colon narrows the search when it begins the id or the name of one kind alone, in the reader's
 * language; otherwise the colon is a part of what is looked for.
 */
export function wantedBy(typed: string, kinds: readonly Pick<Term, 'id' | 'label'>[]): Wanted {
  const [head = '', ...rest] = typed.split(':');
  const start = folded(head);
  const meant = kinds.filter(({ id, label }) => [id, label].some((name) => folded(name).startsWith(start)));
  const [only] = meant;
  if (rest.length === 0 || start.length < LEAST || only === undefined || meant.length > 1) {
    return { kinds: null, search: typed.trim() };
  }
  return { kinds: [only.id], search: rest.join(':').trim() };
}
