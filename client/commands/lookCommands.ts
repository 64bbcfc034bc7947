import { COLOURS, SIZES, WIDTHS } from '../store/look.ts';
import type { Command } from './command.ts';

/** What the looks of the picture stand for. */
export const LOOK_COMMANDS: readonly Command[] = [
  ...WIDTHS.map((width): Command => ({
    id: `width-${width}`,
    group: 'view',
    name: `command.width.${width}`,
    can: ({ view }) => view.width !== width,
    run: ({ store }) => store.dispatch({ type: 'widthChosen', width }),
  })),
  ...COLOURS.map((colour): Command => ({
    id: `colour-${colour}`,
    group: 'view',
    name: `command.colour.${colour}`,
    can: ({ view }) => view.colour !== colour,
    run: ({ store }) => store.dispatch({ type: 'colourChosen', colour }),
  })),
  ...SIZES.map((size): Command => ({
    id: `size-${size}`,
    group: 'view',
    name: `command.size.${size}`,
    can: ({ view }) => view.size !== size,
    run: ({ store }) => store.dispatch({ type: 'sizeChosen', size }),
  })),
];
