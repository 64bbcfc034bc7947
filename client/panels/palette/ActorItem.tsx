import { MenuItem } from 'react-aria-components';
import type { Desk } from '../../commands/command.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { nameOf } from '../../store/model.ts';
import { KindSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';
import type { Match } from '../useActorSearch.ts';

type Props = {
  readonly match: Match;
  readonly picked: (run: (desk: Desk) => void) => void;
};

/** An actor that the server found; it is brought onto the canvas if it is not there. */
export function ActorItem({ match: { id, actor, matched }, picked }: Props) {
  const text = useText();
  const terms = useTerms();
  const language = useSelect((state) => state.language);
  const name = nameOf(actor, id, language);
  const goTo = ({ store, canvas }: Desk) => {
    store.dispatch({ type: 'actorAdded', actor });
    canvas.current?.focus();
  };
  return (
    <MenuItem
      id={`actor-${id}`}
      textValue={text('command.goTo', { name })}
      className="palette-item"
      onAction={() => picked(goTo)}
    >
      <KindSwatch kind={terms.index('actorKinds', actor.kind)} />
      <span className="palette-name">{text('command.goTo', { name })}</span>
      {matched && matched !== name && <span className="quiet">{text('search.matched', { alias: matched })}</span>}
    </MenuItem>
  );
}
