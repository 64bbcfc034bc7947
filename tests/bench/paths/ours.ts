import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../../../server/neo4j/database.ts';
import { DAY } from './peers.ts';

/** What an analyst's list of paths shows, evidence of every hop included. */
const DOCUMENT = `query Paths($from: [ID!]!, $to: [ID!]!, $filter: TieFilter, $maxHops: Int) {
  leveragePaths(from: $from, to: $to, filter: $filter, maxHops: $maxHops, first: 10) {
    truncated
    paths {
      tier tierBecause score polarity weakestHop origins
      actors { id name }
      attempts { id }
      hops {
        reversed weight
        counterEvidence { id }
        tie {
          id family topic modality status validFrom validTo strength confidence summary
          statements(first: 3) { edges { node { summary locator stance credibility source { title publisher } } } }
        }
      }
    }
  }
}`;

type Usage = { cpu: NodeJS.CpuUsage; memory: NodeJS.MemoryUsage };
export type Answer = { paths: { hops: unknown[] }[]; truncated: boolean };

/** Our server, in a process of its own. */
export class Ours {
  readonly #child: ChildProcess;
  readonly #url: string;
  /** As the driver's, they stay open; `fetch` alone takes two milliseconds of a question. */
  readonly #connections = new Agent({ keepAlive: true });

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#url = `http://127.0.0.1:${port}/graphql`;
  }

  static async start(address: DatabaseAddress): Promise<Ours> {
    const file = fileURLToPath(new URL('./server.ts', import.meta.url));
    const child = fork(file, [JSON.stringify(address)], { execArgv: ['--import', 'tsx'] });
    const [message] = (await once(child, 'message')) as [{ port: number }];
    return new Ours(child, message.port);
  }

  async ask(
    from: string,
    to: string,
    { maxHops = 3, day = DAY, signal }: { maxHops?: number; day?: string | null; signal?: AbortSignal } = {},
  ): Promise<Answer> {
    const filter = day === null ? null : { asOf: day };
    const asked = JSON.stringify({ query: DOCUMENT, variables: { from: [from], to: [to], filter, maxHops } });
    const answer = await this.#post(asked, signal);
    const { data, errors } = JSON.parse(answer) as { data: { leveragePaths: Answer }; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.leveragePaths;
  }

  async #post(body: string, signal: AbortSignal | undefined): Promise<string> {
    const posted = request(this.#url, {
      method: 'POST',
      agent: this.#connections,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      ...(signal && { signal }),
    });
    posted.end(body);
    const [response] = (await once(posted, 'response')) as [IncomingMessage];
    return text(response);
  }

  /** CPU and memory of the server so far. */
  async usage(): Promise<Usage> {
    this.#child.send('usage');
    const [usage] = (await once(this.#child, 'message')) as [Usage];
    return usage;
  }

  stop(): void {
    this.#connections.destroy();
    this.#child.disconnect();
  }
}
