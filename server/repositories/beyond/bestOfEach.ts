import type { Role } from '../../leverage/beyond/ranked/role.ts';
import { cutReason } from '../../leverage/model.ts';
import type { CutReason, FoundPath, Question } from '../../leverage/model.ts';
import { namedPath, numbersOf } from '../../leverage/numbered.ts';
import { STEPS } from '../pathEngine.ts';
import type { PathEngine } from '../pathEngine.ts';
import { Refusal } from '../refusal.ts';

/** Hops that a ranking looks at in all before it gives up: some ten seconds. */
const ALL_STEPS = 40_000_000;

/** Paths of a broker that are counted at most. */
const MOST_COUNTED = 100;

/** An actor with its best path. */
export type RankedActorRecord = { actor: string; best: FoundPath; paths: number; morePaths: boolean; ties: string[] };

export type RankedActorsRecord = {
  /** By best path, then by actor id. */
  actors: RankedActorRecord[];
  total: number;
  truncated: CutReason | null;
};

/** The best path of each actor in a role. Of `from` and `to`, the question leaves that one empty. */
export async function bestOfEach(
  engine: PathEngine,
  { question, role, countUpTo }: { question: Question; role: Role; countUpTo: number },
  signal: AbortSignal,
): Promise<RankedActorsRecord> {
  const graph = await engine.whole(question.filter);
  const { index, attempts } = graph;
  const asked = numbersOf(index, question, { ...graph, steps: STEPS });
  const task = { asked, role, countUpTo, allSteps: ALL_STEPS };
  const { actors, total, gaveUp } = await engine.run(graph, { name: 'bestOfEach', task }, signal);
  return {
    actors: actors.map((found) => ({
      actor: index.actors.at(found.actor),
      best: namedPath(index, found.best, { filter: asked.filter, attempts }),
      paths: found.paths,
      morePaths: found.more,
      ties: found.ties.map((tie) => index.ties.at(tie)),
    })),
    total,
    truncated: cutReason({ more: total > actors.length, gaveUp }),
  };
}

export type BrokerRecord = RankedActorRecord & { total: number; certain: boolean };

type Ends = Pick<Question, 'from' | 'to' | 'filter' | 'maxHops' | 'first'>;

/** Who stands between, over or under. One instance a request. */
export function rankedActorsRepository(engine: PathEngine, signal: AbortSignal) {
  const ranked = (ends: Ends, role: Role, countUpTo = 0) =>
    bestOfEach(engine, { question: { ...ends, via: [], avoid: [], tiers: null }, role, countUpTo }, signal);
  return {
    /** Throws Refusal, DatabaseError, and the signal's reason when aborted; as do the others. */
    brokers: async (ends: Ends): Promise<BrokerRecord[]> => {
      const { actors, total, truncated } = await ranked(ends, 'via', MOST_COUNTED);
      const certain = truncated !== 'GAVE_UP';
      if (!certain && actors.length === 0) {
        throw new Refusal('The search ended early and found no broker, though there may be some. Narrow the filter.');
      }
      return actors.map((actor) => ({ ...actor, total, certain }));
    },
    over: (to: readonly string[], ends: Omit<Ends, 'from' | 'to'>) => ranked({ ...ends, from: [], to }, 'from'),
    by: (from: readonly string[], ends: Omit<Ends, 'from' | 'to'>) => ranked({ ...ends, from, to: [] }, 'to'),
  };
}
