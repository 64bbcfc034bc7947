import { explainEmpty, relaxed } from '../leverage/empty.ts';
import type { EmptyReason, Removable } from '../leverage/empty.ts';
import type { FoundPath, Question } from '../leverage/model.ts';
import type { Database } from '../neo4j/database.ts';
import type { PathAnswer, PathEngine } from './pathEngine.ts';
import { readPathEvidence } from './pathEvidence.ts';
import type { PathEvidence } from './pathEvidence.ts';
import { runnableCypher } from './pathsByTopology.ts';

export type LeverageAnswer = PathAnswer & {
  /** Of the paths, as far as it was wanted. */
  evidence: PathEvidence;
  cypher: string;
  /** Why there is none; null unless `paths` is empty. Throws as `paths`. */
  emptyReason: () => Promise<EmptyReason | null>;
  /** The path that comes back when least is left out; null when there are paths, or none then either. */
  nearest: () => Promise<NearestAnswer | null>;
};

/** The best path that a less narrow question has, and what it leaves out. */
export type NearestAnswer = { without: readonly Removable[]; path: FoundPath };

/** What of the paths found is to be read along with the answer. */
export type WantedEvidence = { ties: boolean; actors: boolean };

/** Leverage paths. One instance a request. */
export function leverageRepository(database: Database, engine: PathEngine, signal: AbortSignal) {
  let reading: ReturnType<PathEngine['oneReading']> | null = null;
  const best = async (question: Question) => {
    const answer = await (reading ??= engine.oneReading(signal));
    const { paths } = await answer({ ...question, first: 1 });
    return paths[0] ?? null;
  };
  const explain = ({ paths, truncated }: PathAnswer, question: Question): Promise<EmptyReason | null> => {
    if (paths.length > 0) return Promise.resolve(null);
    if (truncated === 'GAVE_UP') return Promise.resolve({ kind: 'GAVE_UP' });
    return explainEmpty(question, async (asked) => (await best(asked)) !== null);
  };
  const nearest = async (question: Question, reason: EmptyReason | null): Promise<NearestAnswer | null> => {
    if (reason?.kind !== 'REMOVED_BY' && reason?.kind !== 'REMOVED_TOGETHER_BY') return null;
    // In the order of the arguments, those that narrow least first.
    const without = reason.kind === 'REMOVED_BY' ? reason.filters.slice(0, 1) : reason.filters;
    const path = await best(relaxed(question, without));
    return path && { without, path };
  };
  return {
    /** Whether an id is that of an actor with ties, by the last reading: such a one need not be looked for. */
    hasTies: (id: string): boolean => engine.hasTies(id),

    /** The best paths for a question whose ids are actors. Throws DatabaseError, and the signal's reason when aborted. */
    paths: async (question: Question, wanted: WantedEvidence): Promise<LeverageAnswer> => {
      const { answer, along } = await engine.answerAlong(question, signal, (paths) => {
        return readPathEvidence(database, {
          ties: wanted.ties ? [...new Set(paths.flatMap(({ hops }) => hops.map(({ tie }) => tie)))] : [],
          actors: wanted.actors ? [...new Set(paths.flatMap(({ actors }) => actors))] : [],
        });
      });
      let reason: Promise<EmptyReason | null> | null = null;
      const emptyReason = () => (reason ??= explain(answer, question));
      return {
        ...answer,
        evidence: along,
        cypher: runnableCypher(question),
        emptyReason,
        nearest: async () => nearest(question, await emptyReason()),
      };
    },
  };
}
