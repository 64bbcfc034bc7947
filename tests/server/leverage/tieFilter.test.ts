import { describe, expect, test } from 'vitest';
import type { PathTie } from '../../../server/leverage/model.ts';
import { NO_FILTER } from '../../../server/repositories/tieFilter.ts';
import type { TieFilter } from '../../../server/repositories/tieFilter.ts';
import { ask, tie as exampleTie } from './example.ts';
import { searchPaths } from './searching.ts';

/** Whether a search under this filter walks the tie. */
const passes = (filter: TieFilter, given: Partial<PathTie>): boolean =>
  searchPaths([exampleTie('tie', 'a', 'c', given)], [], ask({ filter })).paths.length === 1;

const known: Partial<PathTie> = {
  family: 'PRESSURE',
  instrument: 'ECONOMIC',
  modality: 'CONDITIONAL',
  status: 'REPORTED',
  topic: 'sanctions',
  validFrom: '2024-03-01',
  validTo: '2024-06-30',
  strength: 0.5,
  confidence: 60,
  seeds: ['001', '002'],
};
const unknown: typeof known = {
  ...known,
  instrument: null,
  topic: null,
  validFrom: null,
  validTo: null,
  strength: null,
  confidence: null,
};

describe('passes', () => {
  test('keeps everything without a filter', () => {
    expect([known, unknown].map((tie) => passes(NO_FILTER, tie))).toEqual([true, true]);
  });

  test.each<[Partial<TieFilter>, boolean, boolean]>([
    [{ families: ['PRESSURE', 'INFLUENCE'] }, true, true],
    [{ families: ['INFLUENCE'] }, false, false],
    [{ families: [] }, false, false],
    [{ instruments: ['ECONOMIC'] }, true, false],
    [{ instruments: ['MILITARY'] }, false, false],
    [{ modalities: ['CONDITIONAL'] }, true, true],
    [{ modalities: ['ACTUAL'] }, false, false],
    [{ statuses: ['REPORTED'] }, true, true],
    [{ statuses: ['REFUTED'] }, false, false],
    [{ topic: 'sanctions' }, true, false],
    [{ topic: 'sanction' }, false, false],
    [{ minStrength: 0.5 }, true, false],
    [{ minStrength: 0.51 }, false, false],
    [{ minStrength: 0 }, true, false],
    [{ seeds: ['002', '003'] }, true, true],
    [{ seeds: ['003'] }, false, false],
    [{ seeds: [] }, false, false],
    [{ minConfidence: 60 }, true, false],
    [{ minConfidence: 61 }, false, false],
    [{ minConfidence: 0 }, true, false],
    [{ from: '2024-06-30' }, true, true],
    [{ from: '2024-07-01' }, false, true],
    [{ to: '2024-03-01' }, true, true],
    [{ to: '2024-02-29' }, false, true],
    [{ from: '2024-05-01', to: '2024-05-01' }, true, true],
    [{ startsFrom: '2024-03-01' }, true, false],
    [{ startsFrom: '2024-03-02' }, false, false],
    [{ endsTo: '2024-06-30' }, true, false],
    [{ endsTo: '2024-06-29' }, false, false],
    [{ families: ['PRESSURE'], topic: 'other' }, false, false],
  ])('%j keeps the known tie: %s, the one with unknowns: %s', (filter, keepsKnown, keepsUnknown) => {
    const full = { ...NO_FILTER, ...filter };
    expect([passes(full, known), passes(full, unknown)]).toEqual([keepsKnown, keepsUnknown]);
  });

  test('a tie with one known bound is excluded only by that bound', () => {
    const begun = { ...known, validTo: null };
    expect(passes({ ...NO_FILTER, from: '2030-01-01', to: '2030-01-01' }, begun)).toBe(true);
    expect(passes({ ...NO_FILTER, from: '2020-01-01', to: '2020-01-01' }, begun)).toBe(false);
    const over = { ...known, validFrom: null };
    expect(passes({ ...NO_FILTER, from: '2020-01-01', to: '2020-01-01' }, over)).toBe(true);
    expect(passes({ ...NO_FILTER, from: '2030-01-01', to: '2030-01-01' }, over)).toBe(false);
  });
});
