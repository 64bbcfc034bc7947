import type { Database } from '../neo4j/database.ts';
import { actorRepository } from './actors.ts';
import { attemptRepository } from './attempts.ts';
import { rankedActorsRepository } from './beyond/bestOfEach.ts';
import { evidenceRepository } from './evidence.ts';
import { leverageRepository } from './leverage.ts';
import type { PathEngine } from './pathEngine.ts';
import { researchRepository } from './research.ts';
import { tieRepository } from './ties.ts';

/** All that resolvers may ask. One a request; `engine` is the process’s, `signal` the request’s. */
export type Repositories = {
  actors: ReturnType<typeof actorRepository>;
  ties: ReturnType<typeof tieRepository>;
  evidence: ReturnType<typeof evidenceRepository>;
  attempts: ReturnType<typeof attemptRepository>;
  leverage: ReturnType<typeof leverageRepository>;
  research: ReturnType<typeof researchRepository>;
  rankedActors: ReturnType<typeof rankedActorsRepository>;
};

export function createRepositories(database: Database, engine: PathEngine, signal: AbortSignal): Repositories {
  return {
    actors: actorRepository(database),
    ties: tieRepository(database),
    evidence: evidenceRepository(database),
    attempts: attemptRepository(database),
    leverage: leverageRepository(engine, signal),
    research: researchRepository(database),
    rankedActors: rankedActorsRepository(engine, signal),
  };
}
