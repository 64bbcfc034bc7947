import type { Execute } from '../../api/execute.ts';
import { SavedViews } from '../../api/savedViews.ts';
import type { Action } from '../../store/actions.ts';

export async function rereadViews(execute: Execute, signal: AbortSignal): Promise<Action> {
  const { savedViews } = await execute(SavedViews, {}, signal);
  return { type: 'savedViewsLoaded', value: savedViews };
}
