import { useState } from 'react';
import { formatValidity } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { mayHold } from '../store/filter.ts';
import type { ActorDetail } from '../store/model.ts';
import { useActorName } from './names.ts';

type Office = Extract<ActorDetail, { offices: unknown }>['offices'][number];
type OfficialTerm = Extract<ActorDetail, { terms: unknown }>['terms'][number];
type Span = Pick<OfficialTerm, 'from' | 'to' | 'ongoing' | 'datePrecision'>;

/** More would push the ties out of sight. */
const FEW = 6;

/** Posts that an official held, latest first. */
export function Terms({ terms }: { readonly terms: readonly OfficialTerm[] }) {
  const text = useText();
  const filter = useSelect((state) => state.view.filter);
  const then = terms.filter((term) => mayHold(term, filter));
  const name = useActorName();
  const dispatch = useDispatch();
  return (
    <section>
      <h3>{text('actor.terms')}</h3>
      {terms.length === 0 && <p className="empty-line">{text('actor.noTerms')}</p>}
      <ul className="plain">
        {then.map((term) => (
          <li key={term.id}>
            {term.office.name},{' '}
            <button
              type="button"
              className="link"
              onClick={() => dispatch({ type: 'actorAdded', actor: term.office.of })}
            >
              {name(term.office.of.id)}
            </button>
            <SpanLine span={term} />
          </li>
        ))}
      </ul>
      <OtherTimes count={terms.length - then.length} />
    </section>
  );
}

/** Terms that the dates of the filter leave out. */
function OtherTimes({ count }: { readonly count: number }) {
  const text = useText();
  return count > 0 && <p className="quiet">{text('actor.otherTimes', { count })}</p>;
}

/** Posts of a state or organization and who held them. */
export function Offices({ offices }: { readonly offices: readonly Office[] }) {
  const text = useText();
  const [all, setAll] = useState(false);
  if (offices.length === 0) return null;
  const shown = all ? offices : offices.slice(0, FEW);
  return (
    <section>
      <h3>{text('actor.offices')}</h3>
      <ul className="plain">
        {shown.map((office) => (
          <li key={office.id}>
            {office.name}
            <Holders office={office} />
          </li>
        ))}
      </ul>
      {shown.length < offices.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {text('actor.allOffices', { count: offices.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Holders({ office }: { readonly office: Office }) {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  if (office.terms.length === 0) return <div className="quiet">{text('actor.vacant')}</div>;
  const then = office.terms.filter((term) => mayHold(term, filter));
  return (
    <>
      {then.map((term) => (
        <div key={term.id}>
          <button type="button" className="link" onClick={() => dispatch({ type: 'actorAdded', actor: term.official })}>
            {name(term.official.id)}
          </button>
          <SpanLine span={term} />
        </div>
      ))}
      <OtherTimes count={office.terms.length - then.length} />
    </>
  );
}

function SpanLine({ span }: { readonly span: Span }) {
  const text = useText();
  const locale = useLocale();
  const validity = { validFrom: span.from, validTo: span.to, ongoing: span.ongoing, datePrecision: span.datePrecision };
  return <span className="quiet span">{formatValidity(validity, locale, text)}</span>;
}
