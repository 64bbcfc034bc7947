import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { toggled } from '../store/filter.ts';
import { seedsHere } from '../store/selectors.ts';

/** A checkbox for each seed that states ties here. With one seed and no filter there is nothing to choose. */
export function FilterSeeds() {
  const text = useText();
  const dispatch = useDispatch();
  const filter = useSelect((state) => state.view.filter);
  const seeds = useSelect(seedsHere);
  if (filter.seeds === null && seeds.length < 2) return null;
  const versions = seeds.map((seed) => seed.version);
  const choose = (chosen: readonly string[] | null) =>
    dispatch({ type: 'filtered', filter: { ...filter, seeds: chosen } });
  return (
    <fieldset>
      <legend>
        {text('legend.seed')} <span className="quiet">{text('legend.seedHint')}</span>
      </legend>
      {seeds.map(({ version, description, count }) => (
        <label key={version} className="check">
          <input
            type="checkbox"
            checked={filter.seeds?.includes(version) ?? true}
            onChange={() => choose(toggled(filter.seeds, versions, version))}
          />
          <span>{text('legend.seedOf', { version, description })}</span>
          <span className="count">{text('legend.count', { count })}</span>
        </label>
      ))}
      {filter.seeds !== null && (
        <button type="button" className="button" onClick={() => choose(null)}>
          {text('legend.allSeeds')}
        </button>
      )}
    </fieldset>
  );
}
