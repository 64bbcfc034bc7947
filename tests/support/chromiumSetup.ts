import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
  }
}

/** Where distributions put it. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Finds a Chromium, or has Playwright fetch its own: CHROMIUM names one that is elsewhere. */
export default function setup(project: TestProject): void {
  const known = [process.env['CHROMIUM'], ...INSTALLED, chromium.executablePath()].filter((path) => path !== undefined);
  const found = known.find((path) => existsSync(path));
  if (found !== undefined) {
    project.provide('chromium', found);
    return;
  }
  console.log('No Chromium found: fetching one');
  const installed = spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (installed.status !== 0) {
    throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM to the path of one.');
  }
  project.provide('chromium', chromium.executablePath());
}
