import { arrange } from './arrangeTask.ts';
import { loadQueries, loadResultActors, loadSchema, runCypher } from './consoleTasks.ts';
import { loadActor, loadAttempt, loadHeadline, loadTie, loadVocabulary } from './detailTasks.ts';
import { loadGraph, open } from './graphTasks.ts';
import { loadNoteCounts, loadNotes, loadSavedViews, loadStories, loadStory } from './keptTasks.ts';
import { expand, loadNeighbours } from './neighbourTasks.ts';
import { findOtherPaths, findPaths, loadComparedTies } from './pathTasks.ts';
import type { Task } from './task.ts';

/** Every request of the client that the state calls for; search as you type has its own, see panels/useActorSearch. */
export const TASKS: readonly Task[] = [
  loadVocabulary,
  open,
  loadGraph,
  expand,
  loadNeighbours,
  arrange,
  loadHeadline,
  loadActor,
  loadTie,
  loadAttempt,
  findPaths,
  runCypher,
  loadResultActors,
  loadQueries,
  loadSchema,
  findOtherPaths,
  loadComparedTies,
  loadSavedViews,
  loadNoteCounts,
  loadNotes,
  loadStories,
  loadStory,
];
