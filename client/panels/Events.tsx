import { formatDate } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import type { TieDetail } from '../store/model.ts';
import { useActorName } from './names.ts';

/** Coded events that are evidence for a tie, oldest first. */
export function Events({ events }: { readonly events: TieDetail['events'] }) {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  if (events.totalCount === 0) return null;
  const shown = events.edges.map((edge) => edge.node);
  return (
    <section>
      <h3>
        {text('events.title')} <span className="count">{text('legend.count', { count: events.totalCount })}</span>
      </h3>
      {events.totalCount > shown.length && (
        <p className="quiet">{text('events.more', { shown: shown.length, total: events.totalCount })}</p>
      )}
      <ul className="plain">
        {shown.map((event) => (
          <li key={event.id}>
            <span>{formatDate(event.date, event.datePrecision, locale)}</span>:{' '}
            {event.label ?? text('events.line', { actor: name(event.actor.id), recipient: name(event.recipient.id) })}
            <span className="quiet span">
              {[
                ...(event.code ? [text('events.code', { code: event.code })] : []),
                ...(event.source ? [event.source.title] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
