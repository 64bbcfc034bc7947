import type { Action } from '../actions.ts';
import type { Kept, Note, SavedView, Story } from './model.ts';

/** Pure: what is kept after an answer, and what is typed of it. */
export function keptReducer(kept: Kept, action: Action): Kept {
  switch (action.type) {
    case 'savedViewsLoaded':
      return { ...kept, views: action.value };
    case 'viewOpened':
      return { ...kept, opened: action.saved };
    case 'viewSaved': {
      const views = [...others(kept.views ?? [], action.value.id), action.value].toSorted(byName);
      return { ...kept, views, opened: action.value.id, deleted: null };
    }
    case 'viewDeleted': {
      const { id } = action.value;
      const opened = kept.opened === id ? null : kept.opened;
      return { ...kept, views: others(kept.views ?? [], id), opened, deleted: action.value };
    }
    case 'storiesLoaded':
      return { ...kept, stories: action.value };
    case 'storyLoaded':
      return action.value ? withStory(kept, action.value) : kept;
    case 'storySaved':
      return { ...withStory(kept, action.value), deleted: null };
    case 'storyDeleted':
      return { ...kept, stories: others(kept.stories ?? [], action.value.id), deleted: action.value };
    case 'notesLoaded':
      return withNotes(kept, action.on, action.value);
    case 'noteCountsLoaded':
      return { ...kept, noted: Object.fromEntries(action.value.map(({ on, count }) => [on, count])) };
    case 'noteSaved': {
      const { on, id } = action.value;
      const before = kept.notes[on] ?? [];
      const isNew = before.every((note) => note.id !== id);
      const after = isNew ? [...before, action.value] : before.map((note) => (note.id === id ? action.value : note));
      return { ...withNotes(kept, on, after), deleted: null };
    }
    case 'noteDeleted': {
      const { on, id } = action.value;
      return { ...withNotes(kept, on, others(kept.notes[on] ?? [], id)), deleted: action.value };
    }
    case 'drafted': {
      const { [action.field]: _before, ...rest } = kept.drafts;
      return { ...kept, drafts: action.text === '' ? rest : { ...rest, [action.field]: action.text } };
    }
    default:
      return kept;
  }
}

function withStory(kept: Kept, story: Story): Kept {
  return { ...kept, stories: [...others(kept.stories ?? [], story.id), story].toSorted(byName) };
}

function withNotes(kept: Kept, on: string, notes: readonly Note[]): Kept {
  const { [on]: _before, ...rest } = kept.noted;
  const noted = notes.length > 0 ? { ...rest, [on]: notes.length } : rest;
  return { ...kept, notes: { ...kept.notes, [on]: notes }, noted };
}

function others<T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] {
  return list.filter((each) => each.id !== id);
}

/** As the server orders them. */
function byName(one: SavedView | Story, other: SavedView | Story): number {
  const [a, b] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (a === b) return one.id < other.id ? -1 : 1;
  return a < b ? -1 : 1;
}
