import type { MessageId } from '../../i18n/languages/en.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { PathList } from '../../store/model.ts';
import { useTerms } from '../terms.ts';
import { usePathText } from './pathText.ts';

/** Why there is no path, and the nearest question that has one. */
export function NoPath({ answer }: { readonly answer: PathList }) {
  const text = useText();
  const locale = useLocale();
  const terms = useTerms();
  const say = usePathText();
  const dispatch = useDispatch();
  const nearest = answer.nearest ?? null;
  const awaited = useSelect((state) => state.awaitingPaths);
  const names = nearest?.without.map((name) => text(`answer.without.${name}` as MessageId)) ?? [];
  const what = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <div className="note no-path">
      <output>
        <strong>{text('paths.emptyTitle')}.</strong> {answer.emptyBecause} {answer.truncatedBecause}
      </output>
      {nearest && (
        <>
          <p className="nearest">
            {text('answer.nearest')}: <strong>{say.chain(nearest.path)}</strong>{' '}
            <span className="quiet">
              {[terms.label('tiers', nearest.path.tier), say.polarity(nearest.path), say.score(nearest.path)].join(
                ' · ',
              )}
            </span>
          </p>
          <button
            type="button"
            className="button primary"
            // An answer that was asked for here takes the keyboard, as a list of paths would.
            ref={(button) => {
              if (!button || !awaited) return;
              button.focus();
              dispatch({ type: 'focusTaken' });
            }}
            onClick={() => dispatch({ type: 'relaxed', without: nearest.without })}
          >
            {text('answer.ask', { what })}
          </button>
        </>
      )}
    </div>
  );
}
