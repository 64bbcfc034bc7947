import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { NO_FILTER } from '../store/filter.ts';
import type { Actor } from '../store/model.ts';
import { MAX_HOPS, type Question } from '../store/view.ts';
import { ActorSearch } from './ActorSearch.tsx';
import { Icon } from './Icon.tsx';
import { useActorName } from './names.ts';
import { useFilterText } from './useFilterText.ts';

const HOPS = Array.from({ length: MAX_HOPS.most - MAX_HOPS.least + 1 }, (_, index) => MAX_HOPS.least + index);

/** From whom, on whom, in how many hops. */
export function PathForm() {
  const text = useText();
  const name = useActorName();
  const dispatch = useDispatch();
  const question = useSelect((state) => state.view.question);
  const filter = useFilterText();
  const change = (part: Partial<Question>, actor?: Actor) =>
    dispatch({ type: 'questionChanged', question: { ...question, ...part }, ...(actor ? { actor } : {}) });
  const same = question.from !== null && question.from === question.to;
  const ready = question.from !== null && question.to !== null && !same;
  return (
    <form
      className="path-form"
      aria-label={text('bar.paths')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) dispatch({ type: 'pathsAsked' });
      }}
    >
      <ActorSearch
        label={text('paths.from')}
        placeholder={text('paths.pick')}
        value={question.from === null ? '' : name(question.from)}
        picked={(actor) => change({ from: actor.id }, actor)}
      />
      <ActorSearch
        label={text('paths.to')}
        placeholder={text('paths.pick')}
        value={question.to === null ? '' : name(question.to)}
        picked={(actor) => change({ to: actor.id }, actor)}
      />
      <button
        type="button"
        className="icon-button swap"
        aria-label={text('paths.swap')}
        title={text('paths.swap')}
        onClick={() => change({ from: question.to, to: question.from })}
      >
        <Icon name="swap" />
      </button>
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
        <button type="submit" className="button primary" disabled={!ready}>
          {text('paths.find')}
        </button>
      </div>
      {same && <p className="quiet">{text('paths.same')}</p>}
      {filter.length > 0 && (
        <p className="path-filter">
          {text('paths.usesFilter', { filter: filter.join('; ') })}{' '}
          <button type="button" className="link" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
            {text('paths.withoutFilter')}
          </button>
        </p>
      )}
    </form>
  );
}
