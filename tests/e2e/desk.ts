import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { Database } from '../../server/neo4j/database.ts';
import { launchBrowser } from '../support/browser.ts';
import { FOUNDING_SEEDS, foundingGraph } from '../server/graphql/foundingGraph.ts';
import { freshGraph } from '../support/graph.ts';
import { Desk } from './deskPage.ts';
import { startServer } from './server.ts';
import type { Server } from './server.ts';

const SCREENSHOTS = join(tmpdir(), 'backchannel-e2e');

/** Of requests that a test made fail on purpose. */
const NETWORK = /^Failed to load resource: /u;

type Options = BrowserContextOptions & {
  /** True where a test makes requests fail. */
  readonly failures?: boolean;
  /** Before the page loads. */
  readonly prepare?: (desk: Desk) => Promise<unknown>;
  /** What to wait for; the opening view by default. */
  readonly until?: (desk: Desk) => Promise<unknown>;
};

export type Suite = {
  readonly server: () => Server;
  readonly database: () => Database;
  /** A new window of a reader who was never here, at this path of the server. Closed after the test. */
  readonly open: (path?: string, options?: Options) => Promise<Desk>;
};

/** What a suite begins with: the founding case alone, all seeds of the project, or nothing. */
type Start = 'founding case' | 'all seeds' | 'empty';

/** One server on the real graph and one browser for the tests of a file. */
export function suite(start: Start = 'founding case'): Suite {
  let database: Database | undefined;
  let server: Server | undefined;
  let browser: { browser: Browser; close: () => Promise<void> } | undefined;
  const up = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The suite is not up.');
    return part;
  };

  beforeAll(async () => {
    database = await graphOf(start);
    [server, browser] = await Promise.all([startServer(database), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.close();
  });

  return {
    server: () => up(server),
    database: () => up(database),
    open: (path = '/', options = {}) => openDesk(up(browser).browser, up(server).address, path, options),
  };
}

/** Most suites only read, so the graph that an earlier file left is used again where it is the one wanted. */
async function graphOf(start: Start): Promise<Database> {
  if (start === 'empty') return freshGraph(null);
  if (start === 'all seeds') return freshGraph();
  const database = new Database(inject('neo4j'));
  const rows = await database.write((tx) => tx.run('MATCH (seed:Seed) RETURN seed.file AS file ORDER BY file', {}));
  if (rows.map((row) => row['file']).join() === FOUNDING_SEEDS.join()) {
    await database.write((tx) => tx.run('MATCH (kept:Kept) DELETE kept', {}));
    return database;
  }
  await database.close();
  return foundingGraph();
}

async function openDesk(browser: Browser, address: string, path: string, options: Options): Promise<Desk> {
  const { failures = false, prepare, until, ...context } = options;
  const window = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...context,
  });
  const page = await window.newPage();
  page.setDefaultTimeout(20_000);
  const faults = faultsOf(page, address);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(page, task.name);
    await window.close();
    expect(faults.filter((fault) => !(failures && NETWORK.test(fault)))).toEqual([]);
  });
  const desk = new Desk(page, address);
  await prepare?.(desk);
  await page.goto(address + path);
  await (until ?? ((each) => each.ready()))(desk);
  return desk;
}

/** Fills as the page runs: errors, warnings of React and of the content security policy, calls to elsewhere. */
function faultsOf(page: Page, address: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/u.test(request.url()) && !request.url().startsWith(address)) faults.push(request.url());
  });
  return faults;
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name.replaceAll(/[^\w]+/gu, '-').slice(0, 80)}.png`);
  await page.screenshot({ path }).then(
    () => console.log(`Screenshot of the failure: ${path}`),
    () => undefined,
  );
}

/** Waits until the element reads so; whitespace counts once. */
export async function reads(locator: Locator, text: string | RegExp): Promise<void> {
  await expect.poll(async () => (await locator.innerText()).replaceAll(/\s+/gu, ' ').trim()).toMatch(text);
}

/** Waits until there are so many. */
export async function counts(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.count()).toBe(count);
}

/** Waits until exactly these actors are drawn. */
export async function draws(desk: Desk, ...ids: string[]): Promise<void> {
  await expect.poll(() => desk.actors()).toEqual(ids.toSorted());
}
