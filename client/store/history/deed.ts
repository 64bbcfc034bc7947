import type { Action } from '../actions.ts';
import type { Choice } from '../groups/neighbourhood.ts';
import type { Layout } from '../arrangement.ts';
import type { View } from '../view.ts';

/** What was done and to whom; a reader's language finds the words. */
export type Deed = {
  readonly what: DeedName;
  /** Actors that it was done to. */
  readonly ids: readonly string[];
  /** From 1: the path that was chosen. */
  readonly place?: number | undefined;
  /** Which neighbours were meant. */
  readonly choice?: Choice | undefined;
  /** Of the saved view that was opened. */
  readonly name?: string | undefined;
  readonly layout?: Layout | undefined;
};

/** Acts that change what is shown. Reading one entry after another is no deed: Undo would stop at each. */
const DEEDS = [
  'begun',
  'linkOpened',
  'startedOver',
  'viewOpened',
  'stepPresented',
  'actorAdded',
  'actorsAdded',
  'expanded',
  'collapsed',
  'groupSplit',
  'hidden',
  'keptOnly',
  'held',
  'released',
  'moved',
  'arranged',
  'widthChosen',
  'sizeChosen',
  'colourChosen',
  'filtered',
  'questionChanged',
  'pathsAsked',
  'pathChosen',
  'relaxed',
  'layeredChosen',
  'otherPathChosen',
  'otherDateChosen',
  'datesSwapped',
  'guestsKept',
] as const;

export type DeedName = (typeof DEEDS)[number];

/** What a deed changes; a view that differs in nothing else was only read. */
const EDITED = [
  'attempt',
  'members',
  'anchors',
  'expanded',
  'groups',
  'guests',
  'held',
  'filter',
  'positions',
  'arrangement',
  'question',
  'asked',
  'path',
  'otherPath',
  'otherDate',
  'layered',
  'width',
  'size',
  'colour',
] as const satisfies (keyof View)[];

export function isDeed({ type }: Action): boolean {
  return DEEDS.some((each) => each === type);
}

/** Null when the action is none, or changed nothing. */
export function deedOf(action: Action, before: View, after: View): Deed | null {
  const what = DEEDS.find((each) => each === action.type);
  if (!what || EDITED.every((field) => before[field] === after[field])) return null;
  return {
    what,
    ids: idsOf(action),
    place: placeOf(action),
    choice: action.type === 'expanded' ? action.choice : undefined,
    name: 'name' in action ? action.name : undefined,
    layout: action.type === 'arranged' ? action.layout : undefined,
  };
}

function idsOf(action: Action): readonly string[] {
  if ('ids' in action) return action.ids;
  if (action.type === 'moved') return Object.keys(action.to);
  if (action.type === 'actorsAdded') return action.actors.map((actor) => actor.id);
  if (action.type === 'actorAdded') return [action.actor.id];
  if ('id' in action && typeof action.id === 'string') return [action.id];
  return [];
}

function placeOf(action: Action): number | undefined {
  return 'index' in action && action.index !== null ? action.index + 1 : undefined;
}
