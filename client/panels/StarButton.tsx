import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Actor } from '../store/model.ts';
import { IconButton } from './IconButton.tsx';
import { useActorName } from './names.ts';

/** Stars an actor, so that the empty search offers it first. */
export function StarButton({ actor }: { readonly actor: Actor }) {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const on = useSelect(({ familiar }) => familiar.starred.some(({ id }) => id === actor.id));
  return (
    <IconButton
      icon={on ? 'starred' : 'star'}
      label={text('actor.star', { name: name(actor.id) })}
      aria-pressed={on}
      onClick={() => dispatch({ type: 'starred', actor, on: !on })}
    />
  );
}
