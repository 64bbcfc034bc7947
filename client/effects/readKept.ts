import type { Execute } from '../api/execute.ts';
import { Notes } from '../api/notes.ts';
import { SavedViews } from '../api/savedViews.ts';
import { Stories } from '../api/stories.ts';
import type { Action } from '../store/actions.ts';

export async function readViews(execute: Execute, signal: AbortSignal): Promise<Action> {
  const { savedViews } = await execute(SavedViews, {}, signal);
  return { type: 'savedViewsLoaded', value: savedViews };
}

export async function readStories(execute: Execute, signal: AbortSignal): Promise<Action> {
  const { stories } = await execute(Stories, {}, signal);
  return { type: 'storiesLoaded', value: stories };
}

export async function readNotes(on: string, execute: Execute, signal: AbortSignal): Promise<Action> {
  const { notes } = await execute(Notes, { on }, signal);
  return { type: 'notesLoaded', on, value: notes };
}
