import { NoteCounts } from '../api/noteCounts.ts';
import { Notes } from '../api/notes.ts';
import { SavedViews } from '../api/savedViews.ts';
import { Stories } from '../api/stories.ts';
import { StoryById } from '../api/story.ts';
import { kindOf } from '../store/model.ts';
import { presentedStory, tieInFocus } from '../store/selectors.ts';
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

export const loadStories: Task = {
  name: 'stories',
  key: ({ view }) => (view.panel === 'kept' ? 'kept' : null),
  async run(_state, execute, signal) {
    const { stories } = await execute(Stories, {}, signal);
    return { type: 'storiesLoaded', value: stories };
  },
};

/** The story that a link presents. */
export const loadStory: Task = {
  name: 'story',
  key: (state) => {
    const { presenting } = state;
    return presenting && !presenting.missing && !presentedStory(state) ? presenting.story : null;
  },
  async run({ presenting }, execute, signal) {
    const { story } = await execute(StoryById, { id: presenting?.story ?? '' }, signal);
    return { type: 'storyLoaded', value: story ?? null };
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
