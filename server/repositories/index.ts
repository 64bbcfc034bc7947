import type { Database } from '../neo4j/database.ts';
import { actorRepository } from './actors.ts';
import { attemptRepository } from './attempts.ts';
import { activityRepository } from './beyond/activity.ts';
import { rankedActorsRepository } from './beyond/bestOfEach.ts';
import { comparedRepository } from './beyond/compared.ts';
import { contextRepository } from './beyond/context.ts';
import { scienceRepository } from './beyond/science.ts';
import { structureRepository } from './beyond/structure.ts';
import { evidenceRepository } from './evidence.ts';
import { keptRepository } from './kept.ts';
import { leverageRepository } from './leverage.ts';
import { neighbourRepository } from './neighbours.ts';
import type { PathEngine } from './pathEngine.ts';
import { researchRepository } from './research.ts';
import { tieRepository } from './ties.ts';

/** All that resolvers may ask. One a request; `engine` is the process’s, `signal` the request’s. */
export type Repositories = {
  actors: ReturnType<typeof actorRepository>;
  ties: ReturnType<typeof tieRepository>;
  neighbours: ReturnType<typeof neighbourRepository>;
  evidence: ReturnType<typeof evidenceRepository>;
  attempts: ReturnType<typeof attemptRepository>;
  leverage: ReturnType<typeof leverageRepository>;
  research: ReturnType<typeof researchRepository>;
  activity: ReturnType<typeof activityRepository>;
  structure: ReturnType<typeof structureRepository>;
  science: ReturnType<typeof scienceRepository>;
  context: ReturnType<typeof contextRepository>;
  compared: ReturnType<typeof comparedRepository>;
  rankedActors: ReturnType<typeof rankedActorsRepository>;
  kept: ReturnType<typeof keptRepository>;
};

export function createRepositories(database: Database, engine: PathEngine, signal: AbortSignal): Repositories {
  const ties = tieRepository(database);
  return {
    actors: actorRepository(database),
    ties,
    neighbours: neighbourRepository(database),
    evidence: evidenceRepository(database),
    attempts: attemptRepository(database),
    leverage: leverageRepository(database, engine, signal),
    research: researchRepository(database),
    activity: activityRepository(database),
    structure: structureRepository(database, engine, signal),
    science: scienceRepository(database, ties, signal),
    context: contextRepository(database),
    compared: comparedRepository(engine, ties, signal),
    rankedActors: rankedActorsRepository(engine, signal),
    kept: keptRepository(database),
  };
}
