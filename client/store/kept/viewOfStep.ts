import { readLink } from '../url/codec.ts';
import type { View } from '../view.ts';
import type { Story } from './model.ts';

/** The view of a step (from 0) as it is presented: the picture, without what stands beside it at work. */
export function viewOfStep(story: Story, step: number): View | null {
  const shown = story.steps[step];
  if (!shown) return null;
  const { view } = readLink(shown.link, []).link;
  return { ...view, panel: null, console: false };
}
