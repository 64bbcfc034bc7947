import { NoteCounts } from '../api/noteCounts.ts';
import { StoryById } from '../api/story.ts';
import { kindOf } from '../store/model.ts';
import { presentedStory, tieInFocus } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { readNotes, readStories, readViews } from './readKept.ts';
import type { Task } from './task.ts';

// Both each time the panel is opened: others may have saved some meanwhile.
const whileOpen = ({ view }: State) => (view.panel === 'kept' ? 'kept' : null);

export const loadSavedViews: Task = {
  name: 'savedViews',
  key: whileOpen,
  run: (_state, execute, signal) => readViews(execute, signal),
};

export const loadStories: Task = {
  name: 'stories',
  key: whileOpen,
  run: (_state, execute, signal) => readStories(execute, signal),
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
  run: (state, execute, signal) => readNotes(subject(state) ?? '', execute, signal),
};

/** The actor or tie whose entry is open. */
function subject(state: State): string | null {
  const { selection } = state.view;
  return selection !== null && kindOf(selection) === 'actor' ? selection : tieInFocus(state);
}
