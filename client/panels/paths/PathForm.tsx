import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { NO_FILTER, toggled } from '../../store/filter.ts';
import { isReady, isSame, swapped } from '../../store/paths/question.ts';
import { MAX_HOPS, type Part, type Question } from '../../store/view.ts';
import { Icon } from '../Icon.tsx';
import { useTerms } from '../terms.ts';
import { useFilterText } from '../useFilterText.ts';
import { ActorField } from './ActorField.tsx';
import { usePartNames } from './partNames.ts';

const HOPS = Array.from({ length: MAX_HOPS.most - MAX_HOPS.least + 1 }, (_, index) => MAX_HOPS.least + index);
const EXTRAS = [
  ['via', 'question.addVia'],
  ['avoid', 'question.addAvoid'],
] as const satisfies readonly (readonly [Part, string])[];

/** From whom, through whom, without whom, on whom; in how many hops, in which tiers. */
export function PathForm() {
  const text = useText();
  const dispatch = useDispatch();
  const names = usePartNames();
  const question = useSelect((state) => state.view.question);
  const picking = useSelect((state) => state.picking);
  const [opened, setOpened] = useState<readonly Part[]>([]);
  const change = (part: Partial<Question>) => dispatch({ type: 'questionChanged', question: { ...question, ...part } });
  const isShown = (part: Part) => question[part].length > 0 || opened.includes(part) || picking === part;
  const hidden = EXTRAS.filter(([part]) => !isShown(part));
  const field = (part: Part) => (
    <ActorField key={part} part={part} label={names[part]} placeholder={text('paths.pick')} />
  );
  return (
    <form
      className="path-form"
      aria-label={text('bar.paths')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(question)) dispatch({ type: 'pathsAsked' });
      }}
    >
      <div className="parts">
        {field('from')}
        {EXTRAS.map(([part]) => isShown(part) && field(part))}
        {field('to')}
      </div>
      <button
        type="button"
        className="icon-button swap"
        aria-label={text('paths.swap')}
        title={text('paths.swap')}
        onClick={() => dispatch({ type: 'questionChanged', question: swapped(question) })}
      >
        <Icon name="swap" />
      </button>
      {hidden.length > 0 && (
        <div className="path-extras">
          {hidden.map(([part, label]) => (
            <button key={part} type="button" className="link" onClick={() => setOpened([...opened, part])}>
              {text(label)}
            </button>
          ))}
        </div>
      )}
      <Tiers question={question} change={change} />
      <div className="path-form-end">
        <label className="hops">
          <span>{text('paths.maxHops')}</span>
          <select value={question.maxHops} onChange={(event) => change({ maxHops: Number(event.target.value) })}>
            {HOPS.map((hops) => (
              <option key={hops} value={hops}>
                {hops}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary" disabled={!isReady(question)}>
          {text('paths.find')}
        </button>
      </div>
      {isSame(question) && <p className="quiet">{text('paths.same')}</p>}
      <UsedFilter />
    </form>
  );
}

type TiersProps = { readonly question: Question; readonly change: (part: Partial<Question>) => void };

function Tiers({ question, change }: TiersProps) {
  const text = useText();
  const terms = useTerms();
  const tiers = terms.all('tiers');
  // The vocabulary is where the client has the tiers from, so its ids are those of the SDL.
  const all = tiers.map((tier) => tier.id) as NonNullable<Question['tiers']>;
  return (
    <fieldset className="tiers">
      <legend className="field-label">{text('question.tiers')}</legend>
      {tiers.map((tier, index) => (
        <label key={tier.id} className="check" title={tier.description ?? undefined}>
          <input
            type="checkbox"
            checked={question.tiers === null || question.tiers.some((id) => id === tier.id)}
            onChange={() => {
              const id = all[index];
              if (id) change({ tiers: toggled(question.tiers, all, id) });
            }}
          />
          <span>{tier.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function UsedFilter() {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useFilterText();
  if (filter.length === 0) return null;
  return (
    <p className="path-filter">
      {text('paths.usesFilter', { filter: filter.join('; ') })}{' '}
      <button type="button" className="link" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
        {text('paths.withoutFilter')}
      </button>
    </p>
  );
}
