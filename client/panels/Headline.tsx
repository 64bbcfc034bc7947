import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { nameOf } from '../store/model.ts';
import { useTerms } from './terms.ts';
import { useAsk } from './useAsk.ts';

/** The leverage attempt that heads the view: who, through whom, on whom, wanting what, and how far it went. */
export function Headline() {
  const text = useText();
  const locale = useLocale();
  const language = useSelect((state) => state.language);
  const attempt = useSelect((state) => (state.view.attempt ? state.data.attempts[state.view.attempt]?.value : null));
  const embed = useSelect((state) => state.embed);
  const terms = useTerms();
  const dispatch = useDispatch();
  const ask = useAsk();
  if (!attempt) return null;
  const name = (actor: (typeof attempt.by)[number]) => nameOf(actor, actor.id, language);
  const [acting, ...officials] = attempt.by;
  const [target] = attempt.on;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <section className="headline" aria-label={text('headline.label')}>
      <div>
        <p className="kicker">
          {[
            text('headline.kicker'),
            terms.label('attemptStatuses', attempt.status),
            attempt.date ? formatDate(attempt.date, null, locale) : text('headline.noDate'),
          ].join(' · ')}
        </p>
        <p className="chain">
          <strong>
            {[...(acting ? [acting] : []), ...attempt.via, ...(target ? [target] : [])].map(name).join(' → ')}
          </strong>
          {officials.length > 0 && (
            <span className="quiet"> {text('headline.by', { officials: list.format(officials.map(name)) })}</span>
          )}
        </p>
        <p className="demand">{attempt.demand}</p>
      </div>
      {!embed && (
        <div className="headline-acts">
          <button type="button" className="button" onClick={() => dispatch({ type: 'selected', id: attempt.id })}>
            {text('headline.open')}
          </button>
          {acting && target && (
            <button type="button" className="button primary" onClick={() => ask.between(acting.id, [target.id])}>
              {text('headline.path')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
