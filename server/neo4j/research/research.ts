import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../database.ts';
import { toDatabaseError } from '../errors.ts';
import { toDriver } from '../values.ts';
import { cell } from './cells.ts';
import { ResearchError } from './errors.ts';
import { planNode } from './plan.ts';
import type { PlanNode } from './plan.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export type Answer = {
  readonly columns: string[];
  readonly rows: Record<string, unknown>[];
  readonly truncated: boolean;
  readonly milliseconds: number;
  readonly plan: PlanNode;
};

/** Runs statements that people write themselves: each is explained first, and only what reads is run. */
export class Research {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, username, password, database }: DatabaseAddress) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 5_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  #session() {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: 100,
      disableAutoCommitRetries: true,
    });
  }

  async plan(statement: string, parameters: Parameters): Promise<PlanNode> {
    const session = this.#session();
    try {
      const { summary } = await session.run(`EXPLAIN ${statement}`, toDriver(parameters));
      if (summary.plan === false || summary.queryType !== 'r') {
        throw new ResearchError('REFUSED', 'Only statements that read are allowed.', {
          reason: 'It does not only read.',
        });
      }
      return planNode(summary.plan);
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      await session.close();
    }
  }

  async run(statement: string, parameters: Parameters, first: number, signal: AbortSignal): Promise<Answer> {
    const since = performance.now();
    const plan = await this.plan(statement, parameters);
    const session = this.#session();
    const stop = () => void session.close().catch(() => undefined);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const result = session.run(statement, toDriver(parameters), { timeout: 10_000 });
      const columns = (await result.keys()).map(String);
      const rows: Record<string, unknown>[] = [];
      let truncated = false;
      for await (const record of result) {
        truncated = rows.length === first;
        if (truncated) break;
        rows.push(Object.fromEntries(columns.map((key) => [key, cell(record.get(key))])));
      }
      return { columns, rows, truncated, milliseconds: performance.now() - since, plan };
    } catch (error) {
      throw toDatabaseError(error);
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}
