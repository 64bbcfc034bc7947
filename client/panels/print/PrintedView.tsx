import { useMemo } from 'react';
import { depict } from '../../export/depict.ts';
import type { Exported } from '../../export/exported.ts';
import { formatDate, formatValidity } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect, useStore } from '../../store/context.ts';
import { tiesHere, visibleTies } from '../../store/selectors.ts';
import { useAbout } from '../export/useAbout.ts';
import { useLegendWords } from '../export/useSheetWords.ts';
import { Headline } from '../Headline.tsx';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';

/** Title, picture with its legend, every tie that is shown, and the sources that they rest on. */
export function PrintedView({ view }: { readonly view: Exported | null }) {
  const text = useText();
  const locale = useLocale();
  const { title, link, exportedOn, filter } = useAbout()();
  const shown = useSelect(visibleTies).length;
  const total = useSelect(tiesHere).length;
  return (
    <article className="print-sheet">
      <h1>{title}</h1>
      <Headline />
      <p className="quiet">Backchannel · {formatDate(exportedOn, 'DAY', locale)}</p>
      {filter.length > 0 && (
        <p>
          {text('export.filter')} {filter.join('; ')}
        </p>
      )}
      {shown < total && <p>{text('export.hidden', { hidden: total - shown, total })}</p>}
      <Drawing label={title} />
      <Ties view={view} />
      <Sources view={view} />
      <p className="quiet link-line">{link}</p>
    </article>
  );
}

function Drawing({ label }: { readonly label: string }) {
  const store = useStore();
  const legend = useLegendWords();
  const drawing = useMemo(() => {
    const { markup } = depict(store.getState(), { title: '', foot: [], legend });
    // As XML, so that no name in it can become anything but text.
    return new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    // oxlint-disable-next-line react/exhaustive-deps -- As it is when it goes to paper.
  }, []);
  return <figure aria-label={label} ref={(element) => element?.replaceChildren(document.importNode(drawing, true))} />;
}

function Ties({ view }: { readonly view: Exported | null }) {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  const terms = useTerms();
  const ties = useSelect(visibleTies);
  const numbers = new Map(view?.sources.map(({ id }, index) => [id, index + 1]));
  const cited = new Map(
    view?.ties.map((tie) => [tie.id, [...new Set(tie.statements.map(({ source }) => numbers.get(source) ?? 0))]]),
  );
  return (
    <table>
      <caption>{text('list.ties')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('tie.from')}</th>
          <th scope="col">{text('tie.family')}</th>
          <th scope="col">{text('tie.to')}</th>
          <th scope="col">{text('tie.instrument')}</th>
          <th scope="col">{text('tie.modality')}</th>
          <th scope="col">{text('tie.validity')}</th>
          <th scope="col">{text('tie.status')}</th>
          {view && <th scope="col">{text('print.sources')}</th>}
        </tr>
      </thead>
      <tbody>
        {ties.map((tie) => (
          <tr key={tie.id}>
            <td>{name(tie.source.id)}</td>
            <td>{terms.label('families', tie.family)}</td>
            <td>{name(tie.target.id)}</td>
            <td>{tie.instrument ? terms.label('instruments', tie.instrument) : text('unknown')}</td>
            <td>{terms.label('modalities', tie.modality)}</td>
            <td>{formatValidity(tie, locale, text)}</td>
            <td>{terms.label('tieStatuses', tie.status)}</td>
            {view && (
              <td>
                {cited
                  .get(tie.id)
                  ?.toSorted((one, other) => one - other)
                  .join(', ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sources({ view }: { readonly view: Exported | null }) {
  const text = useText();
  const locale = useLocale();
  if (!view) return <p>{text('print.noSources')}</p>;
  return (
    <section>
      <h2>{text('print.sources')}</h2>
      <ol>
        {view.sources.map(({ id, title, publisher, publishedOn, url }) => (
          <li key={id}>
            {[
              title,
              publisher,
              publishedOn ? formatDate(publishedOn, 'DAY', locale) : text('evidence.publishedUnknown'),
              url,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
      <p>
        {text('export.licences')} {view.seeds.map(({ version, licence }) => `${version} ${licence ?? '–'}`).join('; ')}
      </p>
    </section>
  );
}
