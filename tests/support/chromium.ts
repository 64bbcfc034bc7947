import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where distributions put it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** For a throw-away browser on a machine without a screen, which must call nobody. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium; Playwright fetches its own where there is none. CHROMIUM names one that is elsewhere. */
export function findChromium(): string {
  const known = [process.env['CHROMIUM'], ...INSTALLED, chromium.executablePath()].filter((path) => path !== undefined);
  const found = known.find((path) => existsSync(path));
  if (found !== undefined) return found;
  console.log('No Chromium found: fetching one');
  const installed = spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (installed.status !== 0) {
    throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM to the path of one.');
  }
  return chromium.executablePath();
}

/** A headless Chromium that remembers nothing of earlier ones. Close it after use. */
export async function launch(executablePath: string): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const userData = await mkdtemp(join(tmpdir(), 'backchannel-chromium-'));
  const first = await chromium.launchPersistentContext(userData, { executablePath, headless: true, args: FLAGS });
  const browser = first.browser();
  if (browser === null) throw new Error('Chromium has no browser behind its first window.');
  return {
    browser,
    close: async () => {
      await first.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
