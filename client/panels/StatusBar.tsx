import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { NO_FILTER } from '../store/filter.ts';
import { foldedNeighbours } from '../store/groups/neighbourhood.ts';
import { Icon } from './Icon.tsx';
import { lonelyActors, tiesHere, visibleTies } from '../store/selectors.ts';

/** How much is here, and how much of it the filter hides. */
export function StatusBar() {
  const text = useText();
  const dispatch = useDispatch();
  const actors = useSelect((state) => state.view.members.length);
  const guests = useSelect((state) => state.view.guests.length);
  const folded = useSelect(foldedNeighbours);
  const total = useSelect(tiesHere).length;
  const shown = useSelect(visibleTies).length;
  const seeds = useSelect((state) => state.view.filter.seeds);
  const lonely = useSelect(lonelyActors).size;
  const timeline = useSelect((state) => state.view.timeline);
  const bare = useSelect((state) => state.embed || state.presenting !== null);
  return (
    <div className="status-line">
      <output className="status-bar" aria-label={text('status.label')}>
        <span>{text('status.actors', { count: actors })}</span>
        {shown === total ? (
          <span>{text('status.ties', { total })}</span>
        ) : (
          <>
            <span className="filtered">{text('status.filtered', { shown, total })}</span>
            {seeds !== null && <span>{text('status.seeds', { count: seeds.length, list: seeds.join(', ') })}</span>}
            {lonely > 0 && <span>{text('status.lonely', { count: lonely })}</span>}
            <button type="button" className="link" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
              {text('status.clear')}
            </button>
          </>
        )}
        {folded > 0 && <span>{text('status.folded', { count: folded })}</span>}
        {guests > 0 && (
          <>
            <span>{text('status.guests', { count: guests })}</span>
            <button type="button" className="link" onClick={() => dispatch({ type: 'guestsKept' })}>
              {text('status.keepGuests')}
            </button>
          </>
        )}
      </output>
      {!bare && (
        <button
          type="button"
          className="link with-icon"
          aria-expanded={timeline}
          onClick={() => dispatch({ type: 'timelineShown', shown: !timeline })}
        >
          <Icon name="history" /> {text('time.open')}
        </button>
      )}
    </div>
  );
}
