import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';

/** The question in one line. */
export function useQuestionText(): string {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  const terms = useTerms();
  const { from, via, avoid, to, maxHops, tiers } = useSelect((state) => state.view.question);
  const all = (ids: readonly string[], type: 'conjunction' | 'disjunction' = 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(ids.map(name));
  return [
    text('question.ends', { from: all(from), to: all(to) }),
    ...(via.length > 0 ? [text('question.passing', { actors: via.map(name).join(' → ') })] : []),
    ...(avoid.length > 0 ? [text('question.without', { actors: all(avoid, 'conjunction') })] : []),
    text('question.hops', { count: maxHops }),
    ...(tiers ? [text('question.onlyTiers', { tiers: tiers.map((id) => terms.label('tiers', id)).join(', ') })] : []),
  ].join(', ');
}
