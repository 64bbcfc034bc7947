import { useText } from '../i18n/useText.ts';
import { useActorName } from '../panels/names.ts';
import { TieLine } from '../panels/TieLine.tsx';
import { usePolarity } from '../panels/polarity.ts';
import { useTerms } from '../panels/terms.ts';
import { useSelect } from '../store/context.ts';
import { readGroup } from '../store/groups/group.ts';
import { foldedIn } from '../store/groups/neighbourhood.ts';
import type { Hover } from './createGraph.ts';

/** Pixels from the pointer. */
const AWAY = 14;

/** What is under the pointer, in words. The same is in the list and the panel, so it is hidden from screen readers. */
export function HoverCard({ hover }: { readonly hover: Hover }) {
  const tie = useSelect((state) => state.data.ties[hover.id]);
  const actor = useSelect((state) => state.data.actors[hover.id]);
  const group = readGroup(hover.id);
  const folded = useSelect((state) => group && foldedIn(state, group));
  const text = useText();
  const name = useActorName();
  const terms = useTerms();
  const polarity = usePolarity();
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      style={{
        left: hover.at.x + (hover.leftward ? -AWAY : AWAY),
        top: hover.at.y + (hover.upward ? -AWAY : AWAY),
        translate: `${hover.leftward ? '-100%' : '0'} ${hover.upward ? '-100%' : '0'}`,
      }}
    >
      {actor && (
        <>
          <strong>{name(actor.id)}</strong>
          <span className="quiet">{terms.label('actorKinds', actor.kind)}</span>
        </>
      )}
      {group && (
        <>
          <strong>{name(hover.id)}</strong>
          <span className="quiet">{text('group.holds', { count: folded ?? 0 })}</span>
        </>
      )}
      {tie && (
        <>
          <TieLine tie={tie} />
          <span className="quiet">{polarity(tie.polarity ?? null, tie.target.id)}</span>
        </>
      )}
    </div>
  );
}
