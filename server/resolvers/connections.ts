import { invalidArgument } from './errors.ts';

export type PageArguments = { first?: number | null; after?: string | null };

type Connection<T> = {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
};

/** Marks a cursor as ours: ids may hold any character, so their own shape cannot tell a forged one. */
const MARK = 'after ';

/** Opaque to clients, so that what a cursor holds may change. */
const cursorOf = (id: string) => Buffer.from(MARK + id, 'utf8').toString('base64url');

/** The id behind an `after` cursor; null for the first page. */
export function afterId(after: string | null | undefined): string | null {
  if (after === null || after === undefined) return null;
  const id = Buffer.from(after, 'base64url').toString('utf8').slice(MARK.length);
  if (id === '' || cursorOf(id) !== after) {
    throw invalidArgument('after', `"${after}" is not a cursor; pass an endCursor as it came.`);
  }
  return id;
}

/** A page of nodes that the database cut, in order. */
export function connection<T extends { id: string }>(
  nodes: readonly T[],
  total: number,
  page: { hasNextPage: boolean; after: string | null },
): Connection<T> {
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node.id) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** A page cut from a whole list, for lists that are loaded in one go. `after` must be a cursor of the list. */
export function pageOf<T extends { id: string }>(
  all: readonly T[],
  first: number,
  after: string | null,
): Connection<T> {
  const position = after === null ? -1 : all.findIndex((node) => node.id === after);
  if (after !== null && position < 0) {
    throw invalidArgument('after', 'the cursor is not of this list; start again without it.');
  }
  const nodes = all.slice(position + 1, position + 1 + first);
  return connection(nodes, all.length, { hasNextPage: position + 1 + first < all.length, after });
}
