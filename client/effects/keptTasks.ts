import { NoteCounts } from '../api/noteCounts.ts';
import { Notes } from '../api/notes.ts';
import { SavedViews } from '../api/savedViews.ts';
import { kindOf } from '../store/model.ts';
import { tieInFocus } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { Task } from './task.ts';

/** Each time the panel is opened: others may have saved some meanwhile. */
export const loadSavedViews: Task = {
  name: 'savedViews',
  key: ({ view }) => (view.panel === 'kept' ? 'kept' : null),
  async run(_state, execute, signal) {
    const { savedViews } = await execute(SavedViews, {}, signal);
    return { type: 'savedViewsLoaded', value: savedViews };
  },
};

export const loadNoteCounts: Task = {
  name: 'noteCounts',
  key: () => 'once',
  async run(_state, execute, signal) {
    const { noteCounts } = await execute(NoteCounts, {}, signal);
    return { type: 'noteCountsLoaded', value: noteCounts };
  },
};

export const loadNotes: Task = {
  name: 'notes',
  key: subject,
  async run(state, execute, signal) {
    const on = subject(state) ?? '';
    const { notes } = await execute(Notes, { on }, signal);
    return { type: 'notesLoaded', on, value: notes };
  },
};

/** The actor or tie whose entry is open. */
function subject(state: State): string | null {
  const { selection } = state.view;
  return selection !== null && kindOf(selection) === 'actor' ? selection : tieInFocus(state);
}
