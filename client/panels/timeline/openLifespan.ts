import type { Dispatch } from '../../store/actions.ts';
import type { Actor } from '../../store/model.ts';
import type { Lifespan } from '../../store/timeline/lifespans.ts';

/** To the tie with its evidence, or to the actor on the other side of the office. */
export function openLifespan(dispatch: Dispatch, { tie }: Lifespan, other: Actor | undefined): void {
  if (tie) dispatch({ type: 'selected', id: tie.id });
  else if (other) dispatch({ type: 'actorAdded', actor: other });
}
