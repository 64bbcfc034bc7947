import type { Repositories } from '../repositories/index.ts';
import { loadExisting } from '../repositories/loader.ts';
import type { ActorKind } from '../vocabulary.ts';
import { invalidArgument } from './errors.ts';
import { pageOf } from './connections.ts';

/** Longest text that is searched for: no name is longer. */
const LONGEST_SEARCH = 200;

/** A page of matches, best first, each edge with the name that matched. */
export async function searchConnection(
  text: string,
  kinds: readonly ActorKind[] | null,
  first: number,
  after: string | null,
  { actors }: Repositories,
) {
  if (text.length > LONGEST_SEARCH) {
    throw invalidArgument('search', `${text.length} characters are more than the ${LONGEST_SEARCH} it takes.`);
  }
  const page = pageOf(await actors.search(text, kinds), first, after);
  const edges = page.edges.map(async ({ cursor, node: { id, matched } }) => ({
    cursor,
    matched,
    node: await loadExisting(actors.byId, id),
  }));
  return { ...page, edges: await Promise.all(edges) };
}
