import type { Resolvers, ResolversParentTypes } from '../generated/resolvers.ts';
import type { Repositories } from '../repositories/index.ts';
import type { MaybePromise } from '../repositories/loader.ts';
import { refuseMore } from './arguments.ts';

type NodeTypeName = 'Tie' | 'Statement' | 'Source' | 'Event' | 'Office' | 'Term' | 'LeverageAttempt';
type NodeRecord = ResolversParentTypes['Node'];

type Kept = { type: NodeTypeName; load: (from: Repositories, id: string) => MaybePromise<NodeRecord | null> };

/** Prefix of an id → its type and where it is kept. Ids with other prefixes are actors'. */
const KEPT: ReadonlyMap<string, Kept> = new Map<string, Kept>([
  ['tie', { type: 'Tie', load: ({ ties }, id) => ties.byId.load(id) }],
  ['statement', { type: 'Statement', load: ({ evidence }, id) => evidence.statementById.load(id) }],
  ['source', { type: 'Source', load: ({ evidence }, id) => evidence.sourceById.load(id) }],
  ['event', { type: 'Event', load: ({ evidence }, id) => evidence.eventById.load(id) }],
  ['office', { type: 'Office', load: ({ actors }, id) => actors.officeById.load(id) }],
  ['term', { type: 'Term', load: ({ actors }, id) => actors.termById.load(id) }],
  ['attempt', { type: 'LeverageAttempt', load: ({ attempts }, id) => attempts.byId.load(id) }],
]);

const ACTOR_TYPES: Readonly<Record<string, 'State' | 'Official' | 'Organization'>> = {
  state: 'State',
  official: 'Official',
  org: 'Organization',
};

const prefixOf = (id: string) => id.slice(0, Math.max(0, id.indexOf(':')));

/** Ids that are fetched at once. */
const MOST_IDS = 100;

function load(repositories: Repositories, id: string): MaybePromise<NodeRecord | null> {
  const kept = KEPT.get(prefixOf(id));
  return kept === undefined ? repositories.actors.byId.load(id) : kept.load(repositories, id);
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, { repositories }) => load(repositories, id),
    nodes: (_root, { ids }, { repositories }) => {
      refuseMore('ids', ids, MOST_IDS);
      return Promise.all(ids.map(async (id) => load(repositories, id)));
    },
  },
  Node: {
    __resolveType: ({ id }) => KEPT.get(prefixOf(id))?.type ?? ACTOR_TYPES[prefixOf(id)] ?? null,
  },
};
