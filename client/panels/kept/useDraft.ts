import { useDispatch, useSelect } from '../../store/context.ts';

/** What was typed into a field and not saved, and how to change it; the empty text forgets it. */
export function useDraft(field: string): readonly [text: string, change: (text: string) => void] {
  const dispatch = useDispatch();
  const text = useSelect((state) => state.kept.drafts[field] ?? '');
  return [text, (next) => dispatch({ type: 'drafted', field, text: next })];
}
