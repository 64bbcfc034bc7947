import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../server/seeds/files.ts';

const seeds = await readSeeds(new URL('../../seeds/', import.meta.url));

describe('seeds', () => {
  test('are numbered 001, 002, … without a gap', () => {
    const expected = seeds.map((_seed, index) => String(index + 1).padStart(3, '0'));
    expect(seeds.map((seed) => seed.version)).toEqual(expected);
    expect(seeds.length).toBeGreaterThanOrEqual(3);
  });

  test.each(seeds)('$file says what it is made from, under which licence and whom to cite', (seed) => {
    expect([seed.dataset, seed.licence, seed.citation]).not.toContain(null);
  });

  test.each(seeds)('$file has only statements that tie what they write to the seed', ({ statements }) => {
    const untied = statements.filter(
      ({ text }) => /\b(?:MERGE|CREATE)\b/u.test(text) && !/SEEDED_BY|\.seeds = /u.test(text),
    );
    expect(untied).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
  });
});
