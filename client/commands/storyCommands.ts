import type { MessageId } from '../i18n/languages/en.ts';
import { presentedStory } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { Command } from './command.ts';
import { presentation } from './present.ts';

/** Acts on the story that is presented. */
export const STORY_COMMANDS: readonly Command[] = [
  step('nextStep', 'story.next', '→', (now) => now + 1),
  step('previousStep', 'story.previous', '←', (now) => now - 1),
  step('firstStep', 'story.first', 'Home', () => 0),
  step('lastStep', 'story.last', 'End', (_now, count) => count - 1),
  {
    id: 'leaveStory',
    group: 'story',
    name: 'story.leave',
    help: 'story.leave',
    keys: ['Esc'],
    typing: true,
    alsoIn: ['story'],
    can: ({ presenting }) => presenting !== null,
    run: ({ store }) => store.dispatch({ type: 'presentationLeft' }),
  },
];

function step(id: string, name: MessageId, key: string, to: (now: number, count: number) => number): Command {
  const action = (state: State) => {
    const { presenting } = state;
    const story = presentedStory(state);
    if (!presenting || !story) return null;
    const next = to(presenting.step, story.steps.length);
    return next === presenting.step ? null : presentation(story, next);
  };
  return {
    id,
    group: 'story',
    name,
    help: name,
    keys: [key],
    alsoIn: ['story'],
    can: (state) => action(state) !== null,
    run: ({ store }) => {
      const next = action(store.getState());
      if (next) store.dispatch(next);
    },
  };
}
