import { LeveragePathsBetween } from '../api/leveragePaths.ts';
import { toInput } from '../store/filter.ts';
import { pathsKey } from '../store/selectors.ts';
import type { Task } from './task.ts';

/** Paths that a reader can still compare by eye; the list says when there are more. */
const MOST_PATHS = 20;

export const findPaths: Task = {
  name: 'paths',
  key: pathsKey,
  async run(state, execute, signal) {
    const { from, to, maxHops } = state.view.question;
    const variables = {
      from: [from ?? ''],
      to: [to ?? ''],
      maxHops,
      filter: toInput(state.view.filter),
      first: MOST_PATHS,
      language: state.language,
    };
    const { leveragePaths } = await execute(LeveragePathsBetween, variables, signal);
    return { type: 'pathsLoaded', key: pathsKey(state) ?? '', value: leveragePaths };
  },
};
