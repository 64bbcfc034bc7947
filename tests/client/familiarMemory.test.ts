import { expect, it } from 'vitest';
import { keptFamiliar } from '../../client/familiarMemory.ts';
import { NOBODY_FAMILIAR } from '../../client/store/familiar.ts';
import { actor } from './fixtures.ts';

it('gives back who was starred and who was read about', () => {
  const familiar = { starred: [actor('state:CHN')], recent: [actor('state:PRK')] };
  expect(keptFamiliar(JSON.stringify(familiar))).toEqual(familiar);
});

it.each([
  null,
  'no JSON',
  '[]',
  'null',
  '{"starred": 1, "recent": [null, {"id": 1}, {"id": "a", "kind": "STATE", "names": [1]}]}',
])('knows nobody on %s', (text) => {
  expect(keptFamiliar(text)).toEqual(NOBODY_FAMILIAR);
});
