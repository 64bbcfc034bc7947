import type { Action } from '../store/actions.ts';
import type { Story } from '../store/kept/model.ts';
import { viewOfStep } from '../store/kept/viewOfStep.ts';

/** Null when the story has no such step. */
export function presentation(story: Story, step: number): Action | null {
  const view = viewOfStep(story, step);
  return view && { type: 'stepPresented', story: story.id, name: story.name, step, view };
}
