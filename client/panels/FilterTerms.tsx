import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { type FilterSet, passes, toggled } from '../store/filter.ts';
import type { Tie } from '../store/model.ts';
import { tiesHere } from '../store/selectors.ts';
import { useTerms } from './terms.ts';

type Props = {
  readonly set: FilterSet;
  readonly vocabulary: 'families' | 'modalities' | 'tieStatuses' | 'instruments';
  readonly title: string;
  /** What the look of a line says it by. */
  readonly hint?: string;
  /** Shown while this set restricts. */
  readonly note?: string;
  readonly renderSwatch?: (index: number) => ReactNode;
};

const VALUE: Readonly<Record<FilterSet, (tie: Tie) => string | null | undefined>> = {
  families: (tie) => tie.family,
  modalities: (tie) => tie.modality,
  statuses: (tie) => tie.status,
  instruments: (tie) => tie.instrument,
};

/** Checkboxes for the terms of one set, each with its look and how many ties it shows or, once ticked, would show. */
export function FilterTerms({ set, vocabulary, title, hint, note, renderSwatch }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const terms = useTerms().all(vocabulary);
  const filter = useSelect((state) => state.view.filter);
  const ties = useSelect(tiesHere).filter((tie) => passes(tie, { ...filter, [set]: null }));
  const wanted: readonly string[] | null = filter[set];
  const ids = terms.map((term) => term.id);
  const toggle = (id: string) => dispatch({ type: 'filtered', filter: { ...filter, [set]: toggled(wanted, ids, id) } });
  return (
    <fieldset>
      <legend>
        {title} {hint && <span className="quiet">{hint}</span>}
      </legend>
      {terms.map((term, index) => {
        const count = ties.filter((tie) => VALUE[set](tie) === term.id).length;
        return (
          <label key={term.id} className="check" title={term.description ?? undefined}>
            <input type="checkbox" checked={wanted?.includes(term.id) ?? true} onChange={() => toggle(term.id)} />
            {renderSwatch?.(index)}
            <span>{term.label}</span>
            <span className="count">{text('legend.count', { count })}</span>
          </label>
        );
      })}
      {note && wanted !== null && <p className="quiet">{note}</p>}
    </fieldset>
  );
}
