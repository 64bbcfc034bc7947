import { useState } from 'react';
import { colourAt, MARKS, NOTE_MARK } from '../graph/encoding.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { isFiltering, NO_FILTER } from '../store/filter.ts';
import { ColourLegend } from './ColourLegend.tsx';
import { FilterDates } from './FilterDates.tsx';
import { FilterSeeds } from './FilterSeeds.tsx';
import { FilterTerms } from './FilterTerms.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { SizeLegend } from './SizeLegend.tsx';
import { KindSwatch, LineSwatch } from './Swatch.tsx';
import { useTerms } from './terms.ts';
import { WidthLegend } from './WidthLegend.tsx';

/** The legend is the filter: what a look means, and whether such ties are shown. */
export function Legend() {
  const text = useText();
  const dispatch = useDispatch();
  const filtering = useSelect((state) => isFiltering(state.view.filter));
  const colour = useSelect((state) => state.view.colour);
  const families = useSelect((state) => state.data.vocabulary?.value.families) ?? [];
  const [open, setOpen] = useState(true);
  return (
    <aside className={open ? 'legend' : 'legend closed'} aria-label={text('legend.label')}>
      <div className="legend-head">
        {open && <h2>{text('legend.title')}</h2>}
        <IconButton
          icon={open ? 'left' : 'filter'}
          aria-expanded={open}
          label={text(open ? 'legend.hide' : 'legend.show')}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className="legend-body">
          <FilterSeeds />
          <FilterTerms
            set="families"
            vocabulary="families"
            title={text('legend.family')}
            hint={text(colour === 'families' ? 'look.colourHint' : 'look.familyHint')}
            renderSwatch={(index) => (
              <LineSwatch colour={index} strength={0.35} heads={families[index]?.transmitsBothWays ? 2 : 1} />
            )}
          />
          <FilterTerms
            set="modalities"
            vocabulary="modalities"
            title={text('legend.modality')}
            hint={text('legend.modalityHint')}
            renderSwatch={(index) => <LineSwatch modality={index} />}
          />
          <FilterTerms
            set="statuses"
            vocabulary="tieStatuses"
            title={text('legend.status')}
            hint={text('legend.statusHint')}
            renderSwatch={(index) => {
              const mark = MARKS[index] ? <span className="mark">{MARKS[index]}</span> : <span />;
              if (colour !== 'statuses') return mark;
              return (
                <span className="both-swatches">
                  <LineSwatch colour={colourAt('statuses', index)} strength={0.35} />
                  {mark}
                </span>
              );
            }}
          />
          <Looks />
          <FilterTerms
            set="instruments"
            vocabulary="instruments"
            title={text('legend.instrument')}
            {...(colour === 'instruments' && {
              hint: text('look.colourHint'),
              renderSwatch: (index: number) => <LineSwatch colour={colourAt('instruments', index)} strength={0.35} />,
            })}
            note={text('legend.instrumentHint')}
          />
          <FilterDates />
          {filtering && (
            <button type="button" className="button" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
              {text('legend.clear')}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}

/** Looks that are not filters. */
function Looks() {
  const text = useText();
  const terms = useTerms();
  const grouped = useSelect((state) => state.view.groups.length > 0);
  return (
    <>
      <ColourLegend />
      <WidthLegend />
      <SizeLegend />
      <section>
        <h3>{text('legend.kinds')}</h3>
        <ul className="looks">
          {terms.all('actorKinds').map((kind, index) => (
            <li key={kind.id}>
              <KindSwatch kind={index} /> {kind.label}
            </li>
          ))}
          <li>
            <KindSwatch kind={0} expanded /> {text('legend.expanded')}
          </li>
          {grouped && (
            <li>
              <span className="group-swatch" aria-hidden="true" /> {text('legend.group')}
            </li>
          )}
          <li>
            <Icon name="pin" /> {text('legend.held')}
          </li>
          <li>
            <span className="mark">{NOTE_MARK}</span> {text('legend.noted')}
          </li>
          <li>
            <span className="bond-swatch" aria-hidden="true" /> {text('legend.bond')}
          </li>
          <li>
            <span className="attempt-swatch" aria-hidden="true" /> {text('legend.attempt')}
          </li>
        </ul>
      </section>
    </>
  );
}
