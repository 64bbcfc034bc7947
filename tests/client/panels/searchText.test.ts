import { expect, test } from 'vitest';
import { wantedBy } from '../../../client/panels/searchText.ts';

const KINDS = [
  { id: 'STATE', label: 'Держава' },
  { id: 'OFFICIAL', label: 'Посадовець' },
  { id: 'ORGANIZATION', label: 'Організація' },
];

test.each([
  ['state: korea', ['STATE'], 'korea'],
  ['org:NATO', ['ORGANIZATION'], 'NATO'],
  ['ДЕРЖ: корея', ['STATE'], 'корея'],
  ['official:', ['OFFICIAL'], ''],
  ['state:a:b', ['STATE'], 'a:b'],
  ['korea', null, 'korea'],
  ['state', null, 'state'],
  ['o: kim', null, 'o: kim'],
  [': kim', null, ': kim'],
  ['ship: Kim', null, 'ship: Kim'],
])('%s', (typed, kinds, search) => {
  expect(wantedBy(typed, KINDS)).toEqual({ kinds, search });
});
