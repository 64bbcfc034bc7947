import { LAYOUTS } from '../store/arrangement.ts';
import type { State } from '../store/state.ts';
import type { Command } from './command.ts';

const isDrawn = ({ view }: State) => view.mode === 'canvas' && view.members.length > 0;

const layouts: readonly Command[] = LAYOUTS.map((layout) => ({
  id: `arrange-${layout}`,
  group: 'view',
  name: `command.arrange.${layout}`,
  can: isDrawn,
  run: ({ store }) => store.dispatch({ type: 'arrangeAsked', layout }),
}));

/** Acts that place all actors anew. */
export const LAYOUT_COMMANDS: readonly Command[] = [
  {
    id: 'layouts',
    group: 'view',
    name: 'help.arrange',
    help: 'help.arrange',
    keys: ['G'],
    can: isDrawn,
    run: ({ store }) => store.dispatch({ type: 'layoutsShown', shown: true }),
  },
  ...layouts,
];
