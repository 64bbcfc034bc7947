import { useId, useState } from 'react';
import type { ActorKind, Family } from '../../generated/graphql.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { FOLD_FROM } from '../../store/groups/group.ts';
import { ANY, type Choice, countOf, hiddenNeighbours, type Row } from '../../store/groups/neighbourhood.ts';
import { toggled } from '../../store/filter.ts';
import { LineSwatch, KindSwatch } from '../Swatch.tsx';
import { useTerms } from '../terms.ts';

/** Ties of a family in one direction, or, of a family that binds both, in either. */
type Side = {
  readonly id: string;
  readonly family: Family;
  readonly heads: 1 | 2;
  readonly direction: 'out' | 'in' | 'both';
};

/** How many neighbours are not here, by kind and tie; those that are ticked can be loaded. */
export function ExpandChoice({ id }: { readonly id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const terms = useTerms();
  const heading = useId();
  const rows = useSelect((state) => hiddenNeighbours(state).get(id));
  const counted = useSelect((state) => state.data.neighbours[id]);
  const [kinds, setKinds] = useState<readonly string[] | null>(null);
  const [sides, setSides] = useState<readonly string[] | null>(null);
  if (!rows || !counted) return null;
  const total = countOf(rows, ANY);
  const filtered = counted.all - counted.rows.reduce((sum, row) => sum + row.actors, 0);
  if (total === 0 && filtered === 0) return null;

  const allKinds = terms.all('actorKinds').filter((kind) => rows.some((row) => row.kind === kind.id));
  const allSides = sidesIn(
    rows,
    terms.all('families').map(({ id: family }) => family as Family),
    terms.goesBothWays,
  );
  const isOn = (chosen: readonly string[] | null, each: string) => chosen === null || chosen.includes(each);
  const choice: Choice = {
    kinds: kinds as ActorKind[] | null,
    outgoing: sides === null ? null : familiesOf(allSides, sides, 'in'),
    incoming: sides === null ? null : familiesOf(allSides, sides, 'out'),
  };
  const chosen = countOf(rows, choice);
  const sideIds = allSides.map((side) => side.id);
  return (
    <details className="expand-choice">
      <summary id={heading}>{text('choice.title', { count: total })}</summary>
      {filtered > 0 && <p className="quiet">{text('choice.filtered', { count: filtered })}</p>}
      {total > 0 && (
        <div className="choices">
          <fieldset>
            <legend>{text('list.kind')}</legend>
            {allKinds.map((kind) => (
              <label key={kind.id} className="check">
                <input
                  type="checkbox"
                  checked={isOn(kinds, kind.id)}
                  onChange={() =>
                    setKinds(
                      toggled(
                        kinds,
                        allKinds.map((each) => each.id),
                        kind.id,
                      ),
                    )
                  }
                />
                <KindSwatch kind={terms.index('actorKinds', kind.id)} />
                <span>{kind.label}</span>
                <span className="count">
                  {text('legend.count', { count: countOf(rows, { ...choice, kinds: [kind.id as ActorKind] }) })}
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{text('choice.joined')}</legend>
            {allSides.map((side) => (
              <label key={side.id} className="check">
                <input
                  type="checkbox"
                  checked={isOn(sides, side.id)}
                  onChange={() => setSides(toggled(sides, sideIds, side.id))}
                />
                <LineSwatch colour={terms.index('families', side.family)} strength={0.2} heads={side.heads} />
                <span>{text(`choice.${side.direction}`, { family: terms.label('families', side.family) })}</span>
                <span className="count">
                  {text('legend.count', {
                    count: countOf(rows, {
                      ...choice,
                      outgoing: familiesOf(allSides, [side.id], 'in'),
                      incoming: familiesOf(allSides, [side.id], 'out'),
                    }),
                  })}
                </span>
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            className="button primary"
            disabled={chosen === 0}
            onClick={() => dispatch({ type: 'expandAsked', ids: [id], choice })}
          >
            {text(chosen > FOLD_FROM ? 'choice.fold' : 'choice.expand', { count: chosen, total })}
          </button>
        </div>
      )}
    </details>
  );
}

function sidesIn(
  rows: readonly Row[],
  families: readonly Family[],
  goesBothWays: (family: string) => boolean,
): readonly Side[] {
  return families.flatMap((family): Side[] => {
    const out = rows.some((row) => row.outgoing.includes(family));
    const into = rows.some((row) => row.incoming.includes(family));
    if (goesBothWays(family)) return out || into ? [{ id: family, family, heads: 2, direction: 'both' }] : [];
    return [
      ...(out ? [{ id: `${family} out`, family, heads: 1, direction: 'out' } as const] : []),
      ...(into ? [{ id: `${family} in`, family, heads: 1, direction: 'in' } as const] : []),
    ];
  });
}

/** Families of the ticked sides but for those that only go the other way. */
function familiesOf(all: readonly Side[], ticked: readonly string[], other: 'in' | 'out'): readonly Family[] {
  return all.filter(({ id, direction }) => ticked.includes(id) && direction !== other).map(({ family }) => family);
}
