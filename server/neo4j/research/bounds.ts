const KIB = 1024;

/** Bounds of one researcher's statement; the SDL and the README name them. */
export const BOUNDS = {
  /** Rows of an answer. */
  rows: 1_000,
  /** Bytes of an answer as JSON. */
  answer: 4 * 1024 * KIB,
  /** Bytes that the database may send for it: a single row arrives whole before it can be measured. */
  sent: 6 * 1024 * KIB,
  /** Bytes of a value as JSON. */
  value: 64 * KIB,
  /** Milliseconds that the database lets a statement run, by its own clock. */
  time: 10_000,
  /** Milliseconds after which an answer is given up, the check included: the database does not look at its clock in every loop. */
  deadline: 15_000,
  /** Milliseconds that the end of a connection is waited for: a frozen server does not answer. */
  closing: 1_000,
  /** Characters of a statement. */
  statement: 10_000,
  /** Statements at a time. */
  atOnce: 4,
} as const;
