import { useText } from '../i18n/useText.ts';
import { useActorName } from '../panels/names.ts';
import { TieLine } from '../panels/TieLine.tsx';
import { usePolarity } from '../panels/polarity.ts';
import { useTerms } from '../panels/terms.ts';
import { useSelect } from '../store/context.ts';
import { readGroup } from '../store/groups/group.ts';
import { foldedIn } from '../store/groups/neighbourhood.ts';
import type { Hover } from './listen.ts';
import type { Contents } from './folding/picture.ts';

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
      {hover.contents && <FoldedContents contents={hover.contents} />}
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

/** What a cluster of actors or a bundle of ties stands for, most frequent first. */
function FoldedContents({ contents: { actors, kinds, ties, families } }: { readonly contents: Contents }) {
  const text = useText();
  const terms = useTerms();
  const counts = (kind: 'actorKinds' | 'families', places: ReadonlyMap<number, number>) =>
    [...places]
      .toSorted(([one, count], [other, more]) => more - count || one - other)
      .map(([place, count]) => `${terms.all(kind)[place]?.label ?? '?'} ${count}`)
      .join(' · ');
  return (
    <>
      {actors.length > 0 && (
        <>
          <strong>{text('status.actors', { count: actors.length })}</strong>
          <span className="quiet">{counts('actorKinds', kinds)}</span>
        </>
      )}
      <strong>{text(actors.length > 0 ? 'canvas.tiesWithin' : 'status.ties', { total: ties })}</strong>
      {ties > 0 && <span className="quiet">{counts('families', families)}</span>}
      {actors.length > 0 && <span className="quiet">{text('canvas.openCluster')}</span>}
    </>
  );
}
