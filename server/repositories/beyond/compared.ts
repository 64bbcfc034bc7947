import { change, without } from '../../leverage/beyond/compare.ts';
import type { Change, Period, Without } from '../../leverage/beyond/compare.ts';
import type { FoundPath, Question } from '../../leverage/model.ts';
import { loadAllExisting } from '../loader.ts';
import type { PathEngine } from '../pathEngine.ts';
import type { tieRepository } from '../ties.ts';

export type WithoutRecord = Without;
export type ChangeRecord = Change;

/** Two answers to one question, side by side. One instance a request. */
export function comparedRepository(engine: PathEngine, ties: ReturnType<typeof tieRepository>, signal: AbortSignal) {
  const answer = (question: Question) => engine.answer(question, signal);
  const holds = async ({ hops }: FoundPath, { from, to }: Period) => {
    const walked = await loadAllExisting(
      ties.byId,
      hops.map(({ tie }) => tie),
    );
    return walked.every(
      ({ validFrom, validTo }) => (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from),
    );
  };
  return {
    /** Throws DatabaseError, and the signal's reason when aborted; as does `change`. */
    without: (question: Question, taken: { actors: readonly string[]; ties: readonly string[] }): Promise<Without> =>
      without(answer, question, taken),
    change: (question: Question, periods: readonly [Period, Period]): Promise<Change> =>
      change(answer, question, periods, holds),
  };
}
