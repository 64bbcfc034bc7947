import { WIDTHS } from '../store/look.ts';
import type { Command } from './command.ts';

/** What the looks of the picture stand for. */
export const LOOK_COMMANDS: readonly Command[] = WIDTHS.map((width) => ({
  id: `width-${width}`,
  group: 'view',
  name: `command.width.${width}`,
  can: ({ view }) => view.width !== width,
  run: ({ store }) => store.dispatch({ type: 'widthChosen', width }),
}));
