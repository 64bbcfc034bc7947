import { AddStoryStep } from '../../api/addStoryStep.ts';
import { CreateStory } from '../../api/createStory.ts';
import type { Execute } from '../../api/execute.ts';
import { SaveView } from '../../api/saveView.ts';
import type { Action } from '../../store/actions.ts';
import type { SavedView, Story } from '../../store/kept/model.ts';

export async function saveViewAgain(view: SavedView, execute: Execute, signal: AbortSignal): Promise<Action> {
  const { name, description, link } = view;
  const { saveView } = await execute(SaveView, { name, description: description ?? null, link }, signal);
  return { type: 'viewSaved', value: saveView };
}

/** Step by step, as a whole story may be larger than what the server takes at once. */
export async function saveStoryAgain(story: Story, execute: Execute, signal: AbortSignal): Promise<Action> {
  const { name, description, steps } = story;
  const { createStory } = await execute(CreateStory, { name, description: description ?? null }, signal);
  let saved = createStory;
  for (const { text, link } of steps) {
    // oxlint-disable-next-line no-await-in-loop -- Each step rests on the revision that the one before it made.
    const answer = await execute(AddStoryStep, { story: saved.id, revision: saved.revision, text, link }, signal);
    saved = answer.addStoryStep;
  }
  return { type: 'storySaved', value: saved };
}
