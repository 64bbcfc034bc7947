import { ActorDetail } from '../api/actorDetail.ts';
import { AttemptDetail } from '../api/attemptDetail.ts';
import { TieDetail } from '../api/tieDetail.ts';
import { VocabularyIn } from '../api/vocabulary.ts';
import type { Execute } from '../api/execute.ts';
import type { Action } from '../store/actions.ts';
import { kindOf, type EntityKind } from '../store/model.ts';
import { tieInFocus } from '../store/selectors.ts';
import type { State, TaskName } from '../store/state.ts';
import type { Task } from './task.ts';

export const loadVocabulary: Task = {
  name: 'vocabulary',
  key: (state) => state.language,
  async run({ language }, execute, signal) {
    const { vocabulary } = await execute(VocabularyIn, { language }, signal);
    return { type: 'vocabularyLoaded', language, value: vocabulary };
  },
};

export const loadActor = detail('actor', selected('actor'), async (id, language, execute, signal) => {
  const { actor } = await execute(ActorDetail, { id, language }, signal);
  return { type: 'actorLoaded', id, language, value: actor ?? null };
});

export const loadTie = detail('tie', tieInFocus, async (id, language, execute, signal) => {
  const { tie } = await execute(TieDetail, { id, language }, signal);
  return { type: 'tieLoaded', id, language, value: tie ?? null };
});

/** The attempt that heads the view. */
export const loadHeadline = detail('headline', ({ view }) => view.attempt, attempt);

export const loadAttempt = detail(
  'attempt',
  (state) => (state.view.selection === state.view.attempt ? null : selected('attempt')(state)),
  attempt,
);

async function attempt(id: string, language: string, execute: Execute, signal: AbortSignal): Promise<Action> {
  const { node } = await execute(AttemptDetail, { id, language }, signal);
  return { type: 'attemptLoaded', id, language, value: node && 'demand' in node ? node : null };
}

function selected(kind: EntityKind): (state: State) => string | null {
  return ({ view: { selection } }) => (selection !== null && kindOf(selection) === kind ? selection : null);
}

function detail(
  name: TaskName,
  wanted: (state: State) => string | null,
  load: (id: string, language: string, execute: Execute, signal: AbortSignal) => Promise<Action>,
): Task {
  return {
    name,
    key: (state) => {
      const id = wanted(state);
      return id === null ? null : `${state.language} ${id}`;
    },
    run: (state, execute, signal) => load(wanted(state) ?? '', state.language, execute, signal),
  };
}
