import { inject } from 'vitest';
import { launch } from './chromium.ts';

/** A headless Chromium that remembers nothing of earlier ones. Close it after the suite. */
export function launchBrowser(): ReturnType<typeof launch> {
  return launch(inject('chromium'));
}
