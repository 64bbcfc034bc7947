import type { Action } from './actions.ts';
import { type Actor, kindOf } from './model.ts';
import type { Data } from './state.ts';

/** Actors that the reader comes back to, known by name before the server says more. */
export type Familiar = {
  /** In the order in which they were starred. */
  readonly starred: readonly Actor[];
  /** Read about last first. */
  readonly recent: readonly Actor[];
};

export const NOBODY_FAMILIAR: Familiar = { starred: [], recent: [] };

const MOST_RECENT = 8;

/** Pure: who is familiar after an action. */
export function familiarReducer(familiar: Familiar, action: Action, data: Data): Familiar {
  switch (action.type) {
    case 'actorAdded':
      return { ...familiar, recent: first(action.actor, familiar.recent) };
    case 'selected': {
      const actor = action.id === null || kindOf(action.id) !== 'actor' ? undefined : data.actors[action.id];
      return actor ? { ...familiar, recent: first(actor, familiar.recent) } : familiar;
    }
    case 'starred': {
      const others = familiar.starred.filter(({ id }) => id !== action.actor.id);
      return { ...familiar, starred: action.on ? [...others, action.actor] : others };
    }
    case 'recentCleared':
      return { ...familiar, recent: [] };
    default:
      return familiar;
  }
}

function first(actor: Actor, recent: readonly Actor[]): readonly Actor[] {
  if (recent[0]?.id === actor.id) return recent;
  return [actor, ...recent.filter(({ id }) => id !== actor.id)].slice(0, MOST_RECENT);
}
