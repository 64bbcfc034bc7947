import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';

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

/** A headless Chromium that remembers nothing of earlier ones. Close it after the suite. */
export async function launchBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const userData = await mkdtemp(join(tmpdir(), 'backchannel-chromium-'));
  const first = await chromium.launchPersistentContext(userData, {
    executablePath: inject('chromium'),
    headless: true,
    args: FLAGS,
  });
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
