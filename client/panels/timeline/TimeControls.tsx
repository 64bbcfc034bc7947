import { stepTime, togglePlay } from '../../commands/timeCommands.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect, useStore } from '../../store/context.ts';
import { PACES } from '../../store/state.ts';
import type { Bins } from '../../store/timeline/bins.ts';
import { closedPeriod, hasPeriod, withoutDates } from '../../store/timeline/dates.ts';
import { Chooser } from '../Chooser.tsx';
import { IconButton } from '../IconButton.tsx';
import { Announcement } from './Announcement.tsx';
import { PeriodSelect } from './PeriodSelect.tsx';
import { useDatesText } from './useDatesText.ts';

/** Plays and steps, and says in words what time is asked for. */
export function TimeControls({ bins }: { readonly bins: Bins | null }) {
  const text = useText();
  const dispatch = useDispatch();
  const store = useStore();
  const playing = useSelect((state) => state.playing);
  const pace = useSelect((state) => state.pace);
  const span = useSelect((state) => state.view.span);
  const filter = useSelect((state) => state.view.filter);
  const said = useDatesText();
  const chosen = filter.asOf !== null || hasPeriod(filter);
  return (
    <>
      {bins && (
        <div className="time-play">
          <IconButton icon="left" label={text('time.earlier')} onClick={() => stepTime(store, -1)} />
          <IconButton
            icon={playing ? 'pause' : 'run'}
            label={text(playing ? 'time.pause' : 'time.play')}
            onClick={() => togglePlay(store)}
          />
          <IconButton icon="right" label={text('time.later')} onClick={() => stepTime(store, 1)} />
          <Chooser
            label={text('time.pace')}
            value={pace}
            values={PACES}
            wordsFor={(each) => text('time.paceOf', { pace: each })}
            choose={(each) => dispatch({ type: 'paceChosen', pace: each })}
          />
        </div>
      )}
      <h2 className={chosen ? 'time-dates chosen' : 'time-dates'}>{said}</h2>
      {hasPeriod(filter) && <PeriodSelect />}
      {chosen && (
        <button
          type="button"
          className="link"
          onClick={() => dispatch({ type: 'filtered', filter: withoutDates(filter) })}
        >
          {text('time.clear')}
        </button>
      )}
      {bins && hasPeriod(filter) && (
        <button
          type="button"
          className="link"
          onClick={() => dispatch({ type: 'spanShown', span: closedPeriod(filter, bins) })}
        >
          {text('time.zoom')}
        </button>
      )}
      {span !== null && (
        <button type="button" className="link" onClick={() => dispatch({ type: 'spanShown', span: null })}>
          {text('time.whole')}
        </button>
      )}
      <Announcement said={chosen ? said : ''} />
    </>
  );
}
