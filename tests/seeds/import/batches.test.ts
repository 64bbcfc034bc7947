import { expect, test } from 'vitest';
import { BATCH, plainBatches, tieBatches } from '../../../server/seeds/import/batches.ts';
import type { Batch } from '../../../server/seeds/import/batches.ts';
import type { AssertionRow, EventRow, Records } from '../../../server/seeds/import/model.ts';

const assertion = (id: string): AssertionRow => ({
  id,
  from: 'state:A',
  to: 'state:B',
  family: 'PRESSURE',
  instrument: null,
  topic: null,
  modality: 'ACTUAL',
  validFrom: null,
  validTo: null,
  ongoing: null,
  datePrecision: null,
  strength: null,
  strengthBasis: null,
  valence: null,
  summary: id,
  summary_uk: id,
  codingBasis: id,
  codingBasis_uk: id,
  properties: {},
});
const event = (id: string, ties: string[]): EventRow => ({
  id,
  ties,
  date: '2018-01-01',
  by: 'state:A',
  on: 'state:B',
  source: 'source:x',
  code: '190',
  label: id,
  intensity: null,
  properties: {},
});

const names = (count: number, prefix: string) => Array.from({ length: count }, (_none, index) => `${prefix}${index}`);

const records: Records = {
  actors: [...names(1500, 'actor:'), ...names(10, 'actor:')].map((id) => ({
    id,
    kind: 'STATE',
    name: id,
    properties: {},
  })),
  assertions: names(700, 'tie:').map(assertion),
  events: names(700, 'tie:').flatMap((tie, index) =>
    names(index % 7 === 0 ? 40 : 1, `event:${index}:`).map((id) =>
      event(id, index % 5 === 0 ? [tie, `tie:${(index + 1) % 700}`] : [tie]),
    ),
  ),
};

const batchesOf = (written = new Set<string>()): Batch[] => [...plainBatches(records, written), ...tieBatches(records)];

test('no assertion is committed without an event, and no event before its assertions', () => {
  const written = new Set<string>();
  const evidenced = new Set<string>();
  for (const batch of batchesOf()) {
    for (const { id } of batch.assertions) written.add(id);
    for (const { ties } of batch.events) {
      for (const tie of ties) {
        expect(written).toContain(tie);
        evidenced.add(tie);
      }
    }
    expect(written.size).toBe(evidenced.size);
  }
  expect(written.size).toBe(700);
});

test('batches are bounded, the same on each run, and hold each record once', () => {
  const all = batchesOf();
  expect(all).toEqual(batchesOf());
  const sizes = all.map((batch) => Object.values(batch).reduce((sum, rows) => sum + rows.length, 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(BATCH + 2);
  expect(all.flatMap(({ actors }) => actors)).toHaveLength(1500);
  expect(all.flatMap(({ events }) => events)).toHaveLength(records.events?.length ?? 0);
});

test('what earlier batches hold is not sent again', () => {
  const written = new Set<string>();
  const actors = () => [...plainBatches(records, written)].flatMap((batch) => batch.actors);
  expect(actors()).toHaveLength(1500);
  expect(actors()).toHaveLength(0);
});
