import type { Action } from './actions.ts';
import type { State } from './state.ts';

/** Pure: which requests run and which failed. */
export function workReducer(work: State['work'], action: Action): State['work'] {
  switch (action.type) {
    case 'taskStarted':
      return { ...work, [action.task]: 'running' };
    case 'taskFailed':
      // The console tells its own failure, beside the statement.
      if (action.task === 'cypher') return work;
      return { ...work, [action.task]: action.failure };
    case 'taskEnded': {
      const { [action.task]: _ended, ...rest } = work;
      return rest;
    }
    default:
      return work;
  }
}
