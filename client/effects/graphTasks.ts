import { ApiError } from '../api/apiError.ts';
import type { Execute } from '../api/execute.ts';
import { Neighbourhood } from '../api/neighbourhood.ts';
import { Opening } from '../api/opening.ts';
import type { TieFilter } from '../generated/graphql.ts';
import type { Fragment } from '../store/actions.ts';
import { without } from '../store/view.ts';
import type { Task } from './task.ts';

/** Actors that a first view can show with readable labels. */
const OPENING_LIMIT = 40;
const OPENING_DEPTHS = [4, 2, 1] as const;

/** Opens on the first leverage attempt of the graph: all its parties with everything around them that its seeds state. */
export const open: Task = {
  name: 'opening',
  key: (state) => (state.opening === 'pending' ? 'opening' : null),
  async run(_state, execute, signal) {
    const { leverageAttempts, actors } = await execute(Opening, {}, signal);
    const attempt = leverageAttempts.edges[0]?.node;
    if (!attempt) return { type: 'nothingToOpen', why: actors.totalCount === 0 ? 'emptyGraph' : 'noAttempt' };
    const ids = (parties: readonly { id: string }[]) => parties.map((party) => party.id);
    const columns = [ids(attempt.by), ...attempt.via.map((broker) => [broker.id]), ids(attempt.on)];
    const topic = attempt.restsOn[0]?.topic ?? null;
    const seeds = attempt.seeds.map((seed) => seed.version);
    const parties = [...new Set(columns.flat())];
    // What a reader added by hand has no seed.
    const filter = seeds.length > 0 ? { seeds } : null;
    const { graph, whole } = await surroundings(parties, filter, topic, execute, signal);
    const among = await tiesAmong(ids(graph.actors), execute, signal);
    return { type: 'opened', attempt: attempt.id, columns, graph, whole, among, seeds };
  },
};

/** The widest surroundings that still read: with few reports the whole case, with many its nearest ties. */
async function surroundings(
  ids: readonly string[],
  filter: TieFilter | null,
  topic: string | null,
  execute: Execute,
  signal: AbortSignal,
) {
  for (const depth of OPENING_DEPTHS) {
    const variables = { ids: [...ids], depth, filter, limit: OPENING_LIMIT };
    const { neighbourhood } = await execute(Neighbourhood, variables, signal);
    if (!neighbourhood.truncated) return { graph: neighbourhood, whole: true };
  }
  const narrow = topic === null ? filter : { ...filter, topic };
  const variables = { ids: [...ids], depth: 1, filter: narrow, limit: OPENING_LIMIT };
  const { neighbourhood } = await execute(Neighbourhood, variables, signal);
  return { graph: neighbourhood, whole: false };
}

/** Loads all ties among the members when some of them may be missing. */
export const loadGraph: Task = {
  name: 'graph',
  key({ view, data }) {
    const covered = new Set(data.covered);
    return view.members.every((id) => covered.has(id)) ? null : view.members.join(' ');
  },
  async run({ view }, execute, signal) {
    // An old link: the reducer leaves out what the answer lacks, and says so.
    return { type: 'graphLoaded', asked: view.members, graph: await tiesAmongKnown(view.members, execute, signal) };
  },
};

/** Leaves out ids that the graph does not have. */
export async function tiesAmongKnown(ids: readonly string[], execute: Execute, signal: AbortSignal): Promise<Fragment> {
  try {
    return await tiesAmong(ids, execute, signal);
  } catch (error) {
    const unknown = error instanceof ApiError ? (error.extensions.ids ?? []) : [];
    const left = without(ids, unknown);
    if (left.length === ids.length) throw error;
    return await tiesAmongKnown(left, execute, signal);
  }
}

async function tiesAmong(ids: readonly string[], execute: Execute, signal: AbortSignal): Promise<Fragment> {
  if (ids.length === 0) return { actors: [], ties: [], truncated: false };
  const { neighbourhood } = await execute(Neighbourhood, { ids: [...ids], depth: 0, limit: ids.length }, signal);
  return neighbourhood;
}
