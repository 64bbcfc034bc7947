import type { Messages } from './languages/en.ts';

/** One language of the interface: a file in `languages/`, and nothing else. */
export type Language = {
  /** ISO 639-1; also the language asked of the server. */
  readonly code: string;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly messages: Messages;
};
