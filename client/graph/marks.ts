import { formatDate } from '../i18n/dates.ts';
import { languageOf } from '../i18n/languages.ts';
import type { State } from '../store/state.ts';
import type { NodeView } from './viewModel.ts';

/** By the letters of a date such as `2024-10`. */
const PRECISION: Readonly<Record<number, string>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };
const FIRST = '0000-01-01';

/** Labels of the layout that placed the actors; drawn as nodes that nobody can take hold of. */
export function marksOf({ view, language }: State): NodeView[] {
  const { locale, messages } = languageOf(language);
  const unknown = messages[view.arrangement?.layout === 'timeline' ? 'arrange.unknownDate' : 'arrange.unknownPlace'];
  return (view.arrangement?.marks ?? []).map(({ at, date }, index) => ({
    id: `mark:${index}`,
    label: date === null ? unknown : formatDate(date + FIRST.slice(date.length), PRECISION[date.length], locale),
    x: at.x,
    y: at.y,
    kind: -1,
    size: 1,
    classes: date === null ? 'mark unknown' : 'mark',
  }));
}
