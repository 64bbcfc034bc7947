import type { Store } from '../store/store.ts';
import { added, isReady } from '../store/paths/question.ts';
import { NO_QUESTION, type Part, type Question } from '../store/view.ts';

type Ask = {
  /** Puts the actor into the question: as its only beginning or end, or as one more to pass or to avoid. */
  readonly with: (part: Part, id: string) => void;
  /** A question of its own, from one actor to any of these. */
  readonly between: (from: string, to: readonly string[]) => void;
};

/** Changes the question from elsewhere, opens the paths, and asks as soon as both ends are known. */
export function askThrough({ getState, dispatch }: Store): Ask {
  const put = (question: Question) => {
    dispatch({ type: 'questionChanged', question });
    dispatch(isReady(question) ? { type: 'pathsAsked' } : { type: 'panelShown', panel: 'paths' });
  };
  return {
    with(part, id) {
      const { question } = getState().view;
      const isEnd = part === 'from' || part === 'to';
      put(added(isEnd ? { ...question, [part]: [] } : question, part, id));
    },
    between(from, to) {
      const { maxHops } = getState().view.question;
      put({ ...NO_QUESTION, maxHops, from: [from], to });
    },
  };
}
