import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { type Bins, placeOf } from '../../store/timeline/bins.ts';
import { dayOf } from '../../store/timeline/days.ts';
import { isDated } from '../../store/timeline/histogram.ts';
import { type Lifespan, lifespansHere } from '../../store/timeline/lifespans.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';
import { openLifespan } from './openLifespan.ts';
import { useLifeText } from './useLifeText.ts';

/** Offices and partnerships of the selected actor as bars under the chart. */
export function Lifespans({ bins }: { readonly bins: Bins }) {
  const text = useText();
  const name = useActorName();
  const spans = useSelect(lifespansHere);
  const selection = useSelect((state) => state.view.selection);
  const asOf = useSelect((state) => state.view.filter.asOf);
  if (selection === null || spans.length === 0) return null;
  const dated = spans.filter(({ held }) => isDated(held) || held.ongoing);
  return (
    <section className="lives" aria-label={text('time.lives', { name: name(selection) })}>
      <p className="time-caption">
        <span>{text('time.lives', { name: name(selection) })}</span>
        {dated.length < spans.length && (
          <span>{text('time.undatedLives', { count: spans.length - dated.length })}</span>
        )}
      </p>
      <ul>
        {asOf !== null && (
          <li className="lives-day" aria-hidden="true" style={{ left: `${placeOf(bins, dayOf(asOf) + 0.5) * 100}%` }} />
        )}
        {dated.map((span) => (
          <Row key={span.id} bins={bins} span={span} />
        ))}
      </ul>
    </section>
  );
}

/** Where a bar would leave no room for its words, these stand before it. */
const LATE = 0.55;

function Row({ bins, span }: { readonly bins: Bins; readonly span: Lifespan }) {
  const dispatch = useDispatch();
  const terms = useTerms();
  const { what, other, when } = useLifeText()(span);
  const actor = useSelect((state) => state.data.actors[span.other]);
  const { validFrom, validTo, ongoing } = span.held;
  const left = validFrom ? placeOf(bins, dayOf(validFrom)) : 0;
  const right = validTo ? placeOf(bins, dayOf(validTo) + 1) : 1;
  const ends = [validFrom ? '' : 'open-start', validTo ? '' : ongoing ? 'goes-on' : 'open-end'];
  const colour = span.tie ? `var(--family-${terms.index('families', span.tie.family)})` : 'var(--node-line)';
  return (
    <li>
      <button type="button" className="life" onClick={() => openLifespan(dispatch, span, actor)}>
        <span
          className={`life-bar ${ends.join(' ')}`}
          style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%`, background: colour }}
        />
        <span
          className="life-words"
          style={left > LATE ? { right: `${(1 - left) * 100}%` } : { left: `${left * 100}%` }}
        >
          {what} · {other} <span className="quiet">{when}</span>
        </span>
      </button>
    </li>
  );
}
