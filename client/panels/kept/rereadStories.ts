import type { Execute } from '../../api/execute.ts';
import { Stories } from '../../api/stories.ts';
import type { Action } from '../../store/actions.ts';

export async function rereadStories(execute: Execute, signal: AbortSignal): Promise<Action> {
  const { stories } = await execute(Stories, {}, signal);
  return { type: 'storiesLoaded', value: stories };
}
