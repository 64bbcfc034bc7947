import { indexTies } from '../leverage/index/tieIndex.ts';
import { cutReason } from '../leverage/model.ts';
import type { CutReason, FoundPath, PathTie, Question } from '../leverage/model.ts';
import { namedPath, numberedTask } from '../leverage/numbered.ts';
import type { Job } from '../leverage/worker/messages.ts';
import { SearchPool } from '../leverage/worker/searchPool.ts';
import type { SearchName, Searches } from '../leverage/worker/searches.ts';
import type { Database } from '../neo4j/database.ts';
import { PathIndex } from './pathIndex.ts';
import type { Graph, PathGraph } from './pathIndex.ts';
import { pathsByTopology, topologyParams } from './pathsByTopology.ts';
import { Refusal } from './refusal.ts';
import { readRevision } from './revision.ts';
import { NO_FILTER } from './tieFilter.ts';
import type { TieFilter } from './tieFilter.ts';

/** Hops that each of a search's four stages looks at before it gives up: some seconds in all. */
export const STEPS = 2_000_000;

/** Searches for one question while the graph keeps changing; the last one knows it as it was after the question. */
const MOST_SEARCHES = 3;

/** Paths that the Cypher formulation lists at most, shortest first. */
const MOST_LISTED = 10_000;

export type PathAnswer = {
  /** Best first. */
  paths: FoundPath[];
  truncated: CutReason | null;
};

/** Answers path questions from the ties in memory. One a process: it holds the index and the search threads. */
export class PathEngine {
  readonly #database: Database;
  readonly #index: PathIndex;
  readonly #pool = new SearchPool();

  /** @param indexBytes memory for the index; a graph that needs more is searched by Cypher */
  constructor(database: Database, indexBytes: number) {
    this.#database = database;
    this.#index = new PathIndex(database, indexBytes);
  }

  /** The best paths for a question whose ids are actors. Throws DatabaseError, and the signal's reason when aborted. */
  async answer(question: Question, signal: AbortSignal): Promise<PathAnswer> {
    const readAlong = async () => ({ revision: await readRevision(this.#database) });
    return (await this.answerAlong(question, signal, readAlong)).answer;
  }

  /**
   * As `answer`, with what is to be read of the paths. The last reading of the graph is most often still right: so it is
   * searched first, and what is read afterwards tells whether it was.
   */
  async answerAlong<T extends { revision: string }>(
    question: Question,
    signal: AbortSignal,
    readAlong: (paths: readonly FoundPath[]) => Promise<T>,
  ): Promise<{ answer: PathAnswer; along: T }> {
    let graph = this.#index.latest ?? (await this.#index.graph());
    for (let searches = 1; ; searches += 1) {
      signal.throwIfAborted();
      const asked = performance.now();
      const answer = await (graph === null ? this.#byCypher(question, signal) : this.#over(graph, question, signal));
      const along = await readAlong(answer.paths);
      const now = graph && (await this.#index.at(along.revision, asked));
      if (now === graph || searches === MOST_SEARCHES) return { answer, along };
      graph = now;
    }
  }

  async #over(graph: PathGraph, question: Question, signal: AbortSignal): Promise<PathAnswer> {
    return this.#search(await graph.forFilter(question.filter), question, signal);
  }

  /**
   * Answers any number of questions from one reading of the graph, whose revision is checked once. Throws DatabaseError; what it
   * gives throws as `answer`.
   */
  async oneReading(signal: AbortSignal): Promise<(question: Question) => Promise<PathAnswer>> {
    const graph = await this.#index.graph();
    return (question) => (graph === null ? this.#byCypher(question, signal) : this.#over(graph, question, signal));
  }

  /** Reads the graph before anybody asks. What goes wrong is told to whoever asks first. */
  async readAhead(): Promise<void> {
    await this.#index.graph().catch(() => null);
  }

  /** Whether the last reading of the graph has ties of this actor. */
  hasTies(actor: string): boolean {
    return (this.#index.latest?.index.actors.indexOf(actor) ?? -1) !== -1;
  }

  /** All ties in memory, for searches that have no Cypher formulation. Throws Refusal when they do not fit. */
  async whole(filter: TieFilter): Promise<Graph> {
    const graph = await this.#index.graph();
    if (graph === null) {
      throw new Refusal(
        'The graph holds more ties than the index may: raise BACKCHANNEL_INDEX_MEMORY. Only paths are found without it.',
      );
    }
    return graph.forFilter(filter);
  }

  /** Runs a search in a thread. Rejects with the signal's reason when aborted. */
  run<Name extends SearchName>(
    { index }: Graph,
    job: Job<Name>,
    signal: AbortSignal,
  ): Promise<Searches[Name]['found']> {
    return this.#pool.search(index.columns, job, signal);
  }

  async #search({ index, attempts, seedBits }: Graph, question: Question, signal: AbortSignal): Promise<PathAnswer> {
    const task = numberedTask(index, question, { attempts, seedBits, steps: STEPS });
    if (task === null) return { paths: [], truncated: null };
    const { paths, more, gaveUp } = await this.#pool.search(index.columns, { name: 'paths', task }, signal);
    return {
      paths: paths.map((path) => namedPath(index, path, { filter: task.filter, attempts })),
      truncated: cutReason({ more, gaveUp }),
    };
  }

  /** The Cypher formulation lists the paths, and the search ranks what they consist of. */
  async #byCypher(question: Question, signal: AbortSignal): Promise<PathAnswer> {
    const params = { ...topologyParams(question), limit: MOST_LISTED + 1 };
    const [rows, attempts] = await Promise.all([this.#database.read(pathsByTopology, params), this.#index.attempts()]);
    const ties = new Map<string, PathTie>(
      rows.flatMap(({ hops }) => hops.map((hop) => [hop.id, { ...hop, seeds: [] }])),
    );
    const graph = { index: indexTies(ties.values()), attempts, seedBits: new Map<string, Uint8Array>() };
    // Recency needs the end of the period; the rest of the filter has been applied.
    const asked = { ...question, filter: { ...NO_FILTER, to: question.filter.to } };
    const answer = await this.#search(graph, asked, signal);
    return rows.length > MOST_LISTED ? { ...answer, truncated: 'GAVE_UP' } : answer;
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}
