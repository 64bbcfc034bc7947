import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { progressBar } from '../../../server/cli/progress.ts';
import { importTeller } from '../../../server/cli/seed/importProgress.ts';

const at = (clock: { now: number }) => importTeller('import:x', () => clock.now);

test('an import tells bytes and rows while reading, rows while writing, each at the rate of this run', () => {
  const clock = { now: 0 };
  const teller = at(clock);
  teller.tell({ phase: 'reading', done: 0, total: 4_000_000, rows: 0 });
  clock.now = 2_000;
  expect(teller.tell({ phase: 'reading', done: 1_000_000, total: 4_000_000, rows: 10_000 })).toEqual({
    message: 'Reading',
    fraction: 0.25,
    detail: '1.0 of 4.0 MB, 10,000 rows, 5,000 rows/s',
  });
  teller.tell({ phase: 'writing', done: 0, total: 30_000, rows: 0 });
  clock.now = 3_000;
  // 20,000 were there: an interrupted run wrote them.
  expect(teller.tell({ phase: 'writing', done: 21_000, total: 30_000, rows: 1_000 })).toEqual({
    message: 'Writing',
    fraction: 0.7,
    detail: 'row 21,000 of 30,000, 1,000 rows/s',
  });
  expect(teller.tell({ phase: 'checking', done: 50, total: 100, rows: 30_000 })).toEqual({
    message: 'Checking the whole graph',
    fraction: 0.5,
  });
});

test('an interruption says what it leaves, in each phase', () => {
  const teller = at({ now: 0 });
  expect(teller.interrupted()).toBe('Interrupted while reading: this run wrote nothing. Run the same command again.');
  teller.tell({ phase: 'reading', done: 1, total: 2, rows: 1 });
  expect(teller.interrupted()).toContain('this run wrote nothing');
  teller.tell({ phase: 'writing', done: 1_000, total: 3_000, rows: 1_000 });
  expect(teller.interrupted()).toMatch(/^Interrupted: 1,000 of 3,000 rows are written.* "seed rollback import:x"\.$/u);
  teller.tell({ phase: 'checking', done: 0, total: 100, rows: 3_000 });
  expect(teller.interrupted()).toMatch(/^Interrupted: all rows are written/u);
});

test('elsewhere than on a terminal figures make no lines of their own', () => {
  const out = new PassThrough();
  const draw = progressBar(out as unknown as WriteStream);
  for (let row = 0; row <= 10; row += 1) draw({ message: 'Writing', fraction: row / 10, detail: `row ${row} of 10` });
  expect(String(out.read())).toBe(
    'Writing: row 0 of 10… 0 %\nWriting: row 3 of 10… 25 %\nWriting: row 5 of 10… 50 %\nWriting: row 8 of 10… 75 %\nWriting: row 10 of 10… 100 %\n',
  );
});
