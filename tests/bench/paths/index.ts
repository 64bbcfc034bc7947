import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../../../server/cli/complain.ts';
import { table } from '../../../server/cli/seed/text.ts';
import { importFiles } from '../adminTool.ts';
import type { Benchmark } from '../benchmarks.ts';
import { HEAP, PAGE_CACHE, onDatabase } from '../database.ts';
import { machineLines } from '../machine.ts';
import { ACTORS, actorId, pairs } from './graph.ts';
import { writeGraph } from './load.ts';
import { Ours } from './ours.ts';
import { DAY, peers } from './peers.ts';

/** Questions before it counts: Neo4j compiles what it runs often, and an evening's work is more than its first minute. */
const WARM_UP = 800;

/** Milliseconds, ascending. */
type Times = readonly number[];

const at = (times: Times, share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
const ms = (value: number) => value.toFixed(1);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * One question after another, each by every way in turn, so that all see the same state of the machine; and each way begins as
 * often as any other, so that none always follows the same one.
 */
async function compare(
  ways: readonly { name: string; ask: (from: string, to: string) => Promise<unknown> }[],
  questions: readonly { from: string; to: string }[],
): Promise<Map<string, Times>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (const [i, { from, to }] of questions.entries()) {
    const first = i % ways.length;
    for (const { name, ask } of [...ways.slice(first), ...ways.slice(0, first)]) {
      times.get(name)?.push(await timed(() => ask(from, to)));
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${questions.length} `);
  }
  return new Map([...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)]));
}

function comparison(times: ReadonlyMap<string, Times>): string[] {
  const [ours = []] = times.values();
  const ratio = (all: Times, share: number) => (at(all, share) / at(ours, share)).toFixed(2);
  return table([
    ['milliseconds', 'p50', 'p90', 'p99', 'worst', 'p50 to ours', 'p99 to ours'],
    ...[...times].map(([name, all]) => [
      name,
      ...[0.5, 0.9, 0.99, 1].map((share) => ms(at(all, share))),
      ratio(all, 0.5),
      ratio(all, 0.99),
    ]),
  ]);
}

const HUGE = { from: actorId(0), to: actorId(1) };

/** A simple question alone and beside one of six hops between the two largest actors, over all dates. */
async function beside(ours: Ours, questions: readonly { from: string; to: string }[]): Promise<string[]> {
  const simple = questions.filter((_question, i) => i % 4 === 3);
  const askedInTurn = async () => {
    const all: number[] = [];
    for (const { from, to } of simple) all.push(await timed(() => ours.ask(from, to)));
    return all.toSorted((a, b) => a - b);
  };
  const alone = await askedInTurn();
  const gone = new AbortController();
  const monstrous = (async () => {
    while (!gone.signal.aborted) {
      await ours.ask(HUGE.from, HUGE.to, { maxHops: 6, day: null, signal: gone.signal }).catch(() => undefined);
    }
  })();
  const during = await askedInTurn();
  gone.abort();
  await monstrous;
  return table([
    ['milliseconds', 'p50', 'p99'],
    ['simple questions alone', ms(at(alone, 0.5)), ms(at(alone, 0.99))],
    ['the same beside a monstrous one', ms(at(during, 0.5)), ms(at(during, 0.99))],
    ['ratio', (at(during, 0.5) / at(alone, 0.5)).toFixed(2), (at(during, 0.99) / at(alone, 0.99)).toFixed(2)],
  ]);
}

/** Milliseconds of CPU in the second that begins 250 ms after the client of a monstrous question has gone. */
async function afterLeaving(ours: Ours): Promise<string> {
  const gone = new AbortController();
  const asked = ours.ask(HUGE.from, HUGE.to, { maxHops: 6, day: null, signal: gone.signal }).catch(() => undefined);
  await sleep(300);
  gone.abort();
  await asked;
  await sleep(250);
  const before = (await ours.usage()).cpu;
  await sleep(1_000);
  const after = (await ours.usage()).cpu;
  const busy = (after.user + after.system - before.user - before.system) / 1_000;
  return `CPU of the server in the second that begins 250 ms after a monstrous question was left: ${ms(busy)} ms`;
}

async function measure(count: number, asked: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    const dataDir = join(folder, 'data');
    await importFiles(dataDir, () => writeGraph(folder, count));
    await onDatabase(dataDir, async ({ address, version }) => {
      const ours = await Ours.start(address);
      const others = await peers(address);
      try {
        const questions = [...pairs(asked)];
        const first = await timed(() => ours.ask(actorId(300), actorId(301)));
        const ways = [
          { name: 'ours: GraphQL over HTTP, with evidence', ask: (from: string, to: string) => ours.ask(from, to) },
          ...others.quick,
        ];
        await compare([others.yens], [...pairs(40)]);
        const yens = await compare([others.yens], questions);
        await compare(ways, [...pairs(asked + WARM_UP)].slice(asked));
        const times = new Map([...(await compare(ways, questions)), ...yens]);
        const six = await compare(
          [{ name: 'ours', ask: (from: string, to: string) => ours.ask(from, to, { maxHops: 6, day: null }) }],
          questions.filter((_question, i) => i % 4 === 0).slice(0, 20),
        );
        const { memory } = await ours.usage();
        console.log(
          [
            ...machineLines(version),
            `Heap of ${HEAP}, page cache of ${PAGE_CACHE}`,
            `Data: ${ACTORS} actors, ${count} dated ties, an assertion and a statement each; ${asked} pairs, ties that hold on ${DAY}, 3 hops, best 10`,
            `Before it counts, each way answers ${WARM_UP} questions (Yens: 40, and apart from the others)`,
            `First question, which reads the ties: ${ms(first)} ms; memory of the server then: ${(memory.rss / 1e6).toFixed(0)} MB, ${(memory.arrayBuffers / 1e6).toFixed(0)} MB of it in buffers`,
            '',
            ...comparison(times),
            '',
            'Six hops between two states, over all dates:',
            ...comparison(six),
            '',
            ...(await beside(ours, questions)),
            '',
            await afterLeaving(ours),
          ].join('\n'),
        );
      } finally {
        await others.driver.close();
        ours.stop();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} ${text} is not a whole number above 0.`);
  return value;
};

export const paths: Benchmark = {
  name: 'paths',
  measures: 'leverage paths over GraphQL beside Cypher SHORTEST, GDS Yens and allShortestPaths',
  usage: ['--ties N    ties of the graph that it makes; 1000000', '--pairs N   questions; 200'],
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { ties: { type: 'string', default: '1000000' }, pairs: { type: 'string', default: '200' } },
    });
    await measure(whole('ties', values.ties), whole('pairs', values.pairs));
  },
};
