import { z } from 'zod';
import { unbalancedTriads } from '../../leverage/beyond/triads.ts';
import type { Triad } from '../../leverage/beyond/triads.ts';
import { numberedFilter } from '../../leverage/numbered.ts';
import type { Database } from '../../neo4j/database.ts';
import { defineQuery } from '../../neo4j/query.ts';
import { cutReason } from '../../leverage/model.ts';
import type { CutReason } from '../../leverage/model.ts';
import { ADVERSE } from '../../vocabulary.ts';
import type { PathEngine } from '../pathEngine.ts';
import { Refusal } from '../refusal.ts';
import { filterForQuery, tieFilterParams } from '../tieFilter.ts';
import type { TieFilter } from '../tieFilter.ts';

const signedPairs = defineQuery({
  file: 'queries/signed-pairs.cypher',
  params: z.object({ ...tieFilterParams, limit: z.int() }),
  row: z.object({ one: z.string(), other: z.string(), tie: z.string(), valence: z.number(), mixed: z.boolean() }),
});
const unsignedTies = defineQuery({
  file: 'queries/unsigned-ties.cypher',
  params: z.object(tieFilterParams),
  row: z.object({ unknown: z.int(), neutral: z.int() }),
});

const MOST_ACTORS = 5_000;
const MOST_PAIRS = 20_000;

/** Edges that chokepoints look at: some ten seconds. */
const CHOKEPOINT_STEPS = 400_000_000;

/** Ties that the search for loops looks at: some seconds. */
const LOOP_STEPS = 20_000_000;

export type ChokepointRecord = { actor: string; pairs: number; share: number };
export type ChokepointsRecord = {
  points: ChokepointRecord[];
  pairs: number;
  actors: number;
  truncated: CutReason | null;
};
export type LoopRecord = { ties: string[]; score: number | null };
export type LoopsRecord = { loops: LoopRecord[]; truncated: CutReason | null };
export type TriadRecord = Triad;
export type TriadsRecord = {
  triads: Triad[];
  total: number;
  unknown: number;
  neutral: number;
  truncated: CutReason | null;
};

/** What the shape of a filtered graph tells. One instance a request. Throws Refusal for graphs too large, and DatabaseError. */
export function structureRepository(database: Database, engine: PathEngine, signal: AbortSignal) {
  return {
    /** @param ends whose ways count; null is everyone's */
    chokepoints: async (
      filter: TieFilter,
      ends: { from: readonly string[] | null; to: readonly string[] | null },
      first: number,
    ): Promise<ChokepointsRecord> => {
      const graph = await engine.whole(filter);
      const { index } = graph;
      const numbers = (ids: readonly string[] | null) => ids && ids.map((id) => index.actors.indexOf(id));
      const task = {
        filter: numberedFilter(index, filter, graph.seedBits),
        from: numbers(ends.from),
        to: numbers(ends.to),
        mostActors: MOST_ACTORS,
        steps: CHOKEPOINT_STEPS,
      };
      const found = await engine.run(graph, { name: 'chokepoints', task }, signal);
      if (found.tooLarge) {
        throw new Refusal(
          `The filter leaves ${found.actors} actors; chokepoints are exact for ${MOST_ACTORS} of no more ties than some seconds allow. Narrow it.`,
        );
      }
      const { pairs, actors, points } = found;
      const shown = points.slice(0, first);
      return {
        points: shown.map((point) => ({
          actor: index.actors.at(point.actor),
          pairs: point.pairs,
          share: point.pairs / pairs,
        })),
        pairs,
        actors,
        truncated: points.length > first ? 'MORE' : null,
      };
    },

    feedbackLoops: async (
      filter: TieFilter,
      { actors, maxLength, first }: { actors: readonly string[] | null; maxLength: number; first: number },
    ): Promise<LoopsRecord> => {
      const graph = await engine.whole(filter);
      const { index } = graph;
      const families = ADVERSE.filter((family) => filter.families?.includes(family) ?? true);
      const numbers = actors?.map((id) => index.actors.indexOf(id)).filter((actor) => actor !== -1);
      const task = {
        filter: numberedFilter(index, { ...filter, families }, graph.seedBits),
        actors: numbers ?? null,
        maxLength,
        first,
        steps: LOOP_STEPS,
      };
      const { loops, more, gaveUp } = await engine.run(graph, { name: 'feedbackLoops', task }, signal);
      return {
        loops: loops.map(({ hops, score }) => ({
          ties: hops.map((hop) => index.ties.at(hop >>> 1)),
          score: Number.isNaN(score) ? null : score,
        })),
        truncated: cutReason({ more, gaveUp }),
      };
    },

    unbalancedTriads: async (filter: TieFilter, first: number): Promise<TriadsRecord> => {
      const params = filterForQuery(filter);
      const [pairs, unsigned] = await Promise.all([
        database.read(signedPairs, { ...params, limit: MOST_PAIRS + 1 }),
        database.readOne(unsignedTies, params),
      ]);
      if (pairs.length > MOST_PAIRS) {
        throw new Refusal(`More than ${MOST_PAIRS} pairs of actors have ties of known valence; narrow the filter.`);
      }
      const { triads, total } = unbalancedTriads(pairs, first);
      return { triads, total, ...unsigned, truncated: total > first ? 'MORE' : null };
    },
  };
}
