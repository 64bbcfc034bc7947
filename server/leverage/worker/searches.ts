import { bestOfEach } from '../beyond/bestOfEach.ts';
import type { EachFound, EachTask } from '../beyond/bestOfEach.ts';
import { chokepoints } from '../beyond/chokepoints.ts';
import type { ChokepointTask, ChokepointsFound } from '../beyond/chokepoints.ts';
import { feedbackLoops } from '../beyond/loops.ts';
import type { LoopTask, LoopsFound } from '../beyond/loops.ts';
import type { Columns } from '../index/columns.ts';
import { searchPaths } from '../search/searchPaths.ts';
import type { Found, Stepwise, Task } from '../search/task.ts';

/** What a thread is sent and what it finds, by the name of the search. Plain data: both cross between threads. */
export type Searches = {
  paths: { task: Task; found: Found };
  bestOfEach: { task: EachTask; found: EachFound };
  chokepoints: { task: ChokepointTask; found: ChokepointsFound };
  feedbackLoops: { task: LoopTask; found: LoopsFound };
};

export type SearchName = keyof Searches;

export const SEARCHES: {
  readonly [Name in SearchName]: (columns: Columns, task: Searches[Name]['task']) => Stepwise<Searches[Name]['found']>;
} = {
  paths: searchPaths,
  bestOfEach,
  chokepoints,
  feedbackLoops,
};
