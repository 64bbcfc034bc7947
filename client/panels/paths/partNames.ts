import { useText } from '../../i18n/useText.ts';
import type { Part } from '../../store/view.ts';

/** What each part of the question is called. */
export function usePartNames(): Readonly<Record<Part, string>> {
  const text = useText();
  return { from: text('paths.from'), via: text('question.via'), avoid: text('question.avoid'), to: text('paths.to') };
}
