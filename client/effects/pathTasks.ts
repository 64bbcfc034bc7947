import type { Execute } from '../api/execute.ts';
import { LeveragePathsBetween } from '../api/leveragePaths.ts';
import { TieDetail } from '../api/tieDetail.ts';
import { type Filter, toInput } from '../store/filter.ts';
import { otherPath } from '../store/paths/shown.ts';
import { currentPath, otherPathsKey, pathsKey, restingFilter } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { Task } from './task.ts';

/** Paths that a reader can still compare by eye; the list says when there are more. */
const MOST_PATHS = 20;

export const findPaths: Task = {
  name: 'paths',
  key: pathsKey,
  async run(state, execute, signal) {
    const value = await ask(state, restingFilter(state), execute, signal);
    return { type: 'pathsLoaded', key: pathsKey(state) ?? '', value };
  },
};

/** The same question on the day to compare with. */
export const findOtherPaths: Task = {
  name: 'otherPaths',
  key: otherPathsKey,
  async run(state, execute, signal) {
    const { otherDate } = state.view;
    const value = await ask(state, { ...restingFilter(state), asOf: otherDate }, execute, signal);
    return { type: 'otherPathsLoaded', key: otherPathsKey(state) ?? '', value };
  },
};

/** Two paths side by side name the sources of every hop. */
export const loadComparedTies: Task = {
  name: 'comparedTies',
  key: (state) => {
    const ids = tiesToCompare(state);
    return ids.length > 0 ? JSON.stringify([state.language, ids]) : null;
  },
  async run(state, execute, signal) {
    const { language } = state;
    const answers = await Promise.all(tiesToCompare(state).map((id) => execute(TieDetail, { id, language }, signal)));
    return { type: 'tiesLoaded', language, values: answers.flatMap(({ tie }) => tie ?? []) };
  },
};

function tiesToCompare(state: State): string[] {
  const [one, other] = [currentPath(state), otherPath(state)];
  if (!one || !other) return [];
  return [...new Set([...one.hops, ...other.hops].map((hop) => hop.tie.id))];
}

async function ask(state: State, filter: Filter, execute: Execute, signal: AbortSignal) {
  const { from, via, avoid, to, tiers, maxHops } = state.view.question;
  const variables = {
    from: [...from],
    via: [...via],
    avoid: [...avoid],
    to: [...to],
    tiers: tiers && [...tiers],
    maxHops,
    filter: toInput(filter),
    first: MOST_PATHS,
    language: state.language,
  };
  const { leveragePaths } = await execute(LeveragePathsBetween, variables, signal);
  return leveragePaths;
}
