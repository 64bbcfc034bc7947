import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { build, preview } from 'vite';
import { UsageError } from '../../../server/cli/complain.ts';
import { table } from '../../../server/cli/seed/text.ts';
import { findChromium, launch } from '../../support/chromium.ts';
import type { Benchmark } from '../benchmarks.ts';
import { machineLines } from '../machine.ts';
import type { Measured } from './page/main.ts';

const PAGE = fileURLToPath(new URL('page', import.meta.url));
const WAYS = ['ours', 'cytoscape, bare', 'cytoscape, bare, WebGL', 'sigma.js 3'] as const;
const SIZES = [500, 2_000, 5_000, 10_000] as const;
/** Frames until Cytoscape's cache of layers is filled. */
const COLD = 10;
const SCREEN = { width: 1280, height: 800 } as const;

const at = (times: readonly number[], share: number) => {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

async function measure(browser: Browser, address: string, way: string, actors: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: SCREEN });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await page.evaluate(([name, count]) => window.measure(name, count), [way, actors] as const);
  } finally {
    await context.close();
  }
}

function lines(all: ReadonlyMap<string, Measured>): string[] {
  const ours = all.get('ours');
  const columns = (one: Measured) => [
    one.firstPaint,
    at(one.pan.slice(0, COLD), 0.5),
    at(one.pan.slice(COLD), 0.5),
    at(one.pan, 0.95),
    at(one.zoom, 0.5),
    at(one.zoom, 0.95),
    at(one.time, 0.5),
    at(one.time, 0.95),
  ];
  return table([
    [
      'milliseconds',
      'first paint',
      'pan cold',
      'warm',
      'pan p95',
      'zoom',
      'zoom p95',
      'year',
      'year p95',
      'first paint to ours',
      'pan p95 to ours',
      'zoom p95 to ours',
    ],
    ...[...all].map(([name, one]) => [
      name,
      ...columns(one).map((value) => (value === 0 ? '' : value.toFixed(0))),
      ...[0, 3, 5].map((column) => ((columns(one)[column] ?? 0) / (columns(ours ?? one)[column] ?? 1)).toFixed(2)),
    ]),
  ]);
}

async function measureAll(sizes: readonly number[], ways: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  await build({ root: PAGE, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2023' } });
  const server = await preview({
    root: PAGE,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { browser, close } = await launch(findChromium());
  try {
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('The page of the benchmark has no address.');
    console.log(
      [
        ...machineLines(null),
        `Chromium ${browser.version()}, headless, drawn by software; ${SCREEN.width}×${SCREEN.height}`,
        'Data: made for it, three ties an actor, actors in households of 50; the same places for each way',
        `From one frame to the next; pan cold is the first ${COLD} frames; each way in a page of its own, moved for 8 s at most`,
        'year: to what holds a year later, as playing time does',
      ].join('\n'),
    );
    for (const actors of sizes) {
      const all = new Map<string, Measured>();
      for (const way of ways) all.set(way, await measure(browser, address, way, actors));
      const drawn = all.get('ours')?.drawn ?? '';
      console.log(
        ['', `${actors} actors, ${3 * actors} ties${drawn && ` (ours: ${drawn})`}`, ...lines(all)].join('\n'),
      );
    }
  } finally {
    await close();
    await new Promise((done) => server.httpServer.close(done));
    await rm(folder, { recursive: true, force: true });
  }
}

export const render: Benchmark = {
  name: 'render',
  measures: 'drawing and moving the picture beside bare Cytoscape and sigma.js 3, in headless Chromium',
  usage: [`--actors N,…   sizes; ${SIZES.join(',')}`, '--ours         ours alone'],
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { actors: { type: 'string', default: SIZES.join(',') }, ours: { type: 'boolean', default: false } },
    });
    const sizes = values.actors.split(',').map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
      throw new UsageError(`--actors ${values.actors} is not a list of whole numbers from 100.`);
    }
    await measureAll(sizes, values.ours ? WAYS.slice(0, 1) : WAYS);
  },
};
