import type { DatabaseAddress } from '../database.ts';
import { DatabaseError, withDeadline } from '../errors.ts';
import { toDriver } from '../values.ts';
import type { Answer } from './answer.ts';
import { takeRows } from './answer.ts';
import { BOUNDS } from './bounds.ts';
import { checkPlan } from './checkPlan.ts';
import { checkText } from './checkText.ts';
import { Connection } from './connection.ts';
import { ResearchError } from './errors.ts';
import { EXPLAIN, explainFailure, failure, tooLong } from './failures.ts';
import { planNode } from './plan.ts';
import type { PlanNode } from './plan.ts';
import { refusal } from './refusal.ts';

export type Question = { readonly statement: string; readonly parameters: Readonly<Record<string, unknown>> };

/** Runs statements that people write themselves. Each is checked first, and runs once, within bounds, with READ access. */
export class Research {
  readonly #address: DatabaseAddress;
  #running = 0;

  constructor(address: DatabaseAddress) {
    this.#address = address;
  }

  /** The plan of a statement that would be run. Throws ResearchError and DatabaseError. */
  plan(question: Question, signal: AbortSignal): Promise<PlanNode> {
    return this.#bounded(signal, (connection) => checked(connection, question));
  }

  /** The first rows of the answer. Throws ResearchError and DatabaseError; stops within 250 ms of an abort. */
  run(question: Question, first: number, signal: AbortSignal): Promise<Answer> {
    return this.#bounded(signal, async (connection) => {
      const since = performance.now();
      const plan = await checked(connection, question);
      try {
        connection.limit(BOUNDS.sent);
        const parameters = toDriver(question.parameters);
        const result = connection.session.run(question.statement, parameters, { timeout: BOUNDS.time });
        const rows = await takeRows(result, first, connection);
        return { ...rows, milliseconds: performance.now() - since, plan };
      } catch (error) {
        throw failure(error);
      }
    });
  }

  async #bounded<T>(signal: AbortSignal, work: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#running === BOUNDS.atOnce) {
      const message = `${BOUNDS.atOnce} statements are running, and no more may at a time: try again when one has ended.`;
      throw new ResearchError('BUSY', message);
    }
    this.#running += 1;
    const overdue = new AbortController();
    try {
      const ended = AbortSignal.any([signal, overdue.signal]);
      return await withDeadline(Connection.use(this.#address, ended, work), BOUNDS.deadline);
    } catch (error) {
      if (signal.aborted) throw new ResearchError('CANCELLED', 'Whoever asked has gone.', {}, { cause: error });
      if (error instanceof DatabaseError && error.code === 'TIMEOUT') throw tooLong(error);
      throw error;
    } finally {
      overdue.abort();
      this.#running -= 1;
    }
  }
}

/** The plan of a statement that may be run. Throws ResearchError and DatabaseError. */
async function checked({ session }: Connection, { statement, parameters }: Question): Promise<PlanNode> {
  if (statement.length > BOUNDS.statement) {
    throw refusal('A statement this long', `it may have ${BOUNDS.statement} characters; pass data in parameters.`);
  }
  const missing = checkText(statement).filter((name) => !Object.hasOwn(parameters, name));
  if (missing.length > 0) {
    const example = JSON.stringify(Object.fromEntries(missing.map((name) => [name, null])));
    const named = missing.map((name) => `$${name}`).join(', ');
    throw new ResearchError('PARAMETERS', `No value for ${named}: pass it in parameters, e.g. ${example}.`, {
      missing,
    });
  }
  let plan: PlanNode;
  let queryType: string;
  try {
    const { summary } = await session.run(EXPLAIN + statement, toDriver(parameters), { timeout: BOUNDS.time });
    if (summary.plan === false) throw new ResearchError('REFUSED', 'The database gave no plan of the statement.');
    plan = planNode(summary.plan);
    queryType = summary.queryType;
  } catch (error) {
    throw explainFailure(error);
  }
  checkPlan(plan, queryType);
  return plan;
}
