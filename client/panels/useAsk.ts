import { useDispatch, useStore } from '../store/context.ts';
import type { Question } from '../store/view.ts';

/** Sets one or both ends of the question, opens the paths, and asks as soon as both ends are known. */
export function useAsk(): (ends: Partial<Pick<Question, 'from' | 'to'>>) => void {
  const store = useStore();
  const dispatch = useDispatch();
  return (ends) => {
    const question = { ...store.getState().view.question, ...ends };
    dispatch({ type: 'questionChanged', question });
    const ready = question.from !== null && question.to !== null && question.from !== question.to;
    dispatch(ready ? { type: 'pathsAsked' } : { type: 'panelShown', panel: 'paths' });
  };
}
