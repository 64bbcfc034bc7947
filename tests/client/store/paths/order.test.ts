import { expect, it } from 'vitest';
import { whyBefore } from '../../../../client/store/paths/order.ts';
import { path } from '../../fixtures.ts';

const short = path(['A', 'B'], { score: 0.5 });
const long = path(['A', 'B', 'C'], { score: 0.5 });

it('the tier decides before all', () => {
  expect(whyBefore(path(['A', 'B'], { tier: 'DOCUMENTED' }), short)).toEqual({ rule: 'tier' });
});

it('then the score, unknown last', () => {
  expect(whyBefore({ ...long, score: 0.6 }, short)).toEqual({ rule: 'score', first: 0.6, second: 0.5 });
  expect(whyBefore(long, { ...short, score: null })).toEqual({ rule: 'unknown', first: 0.5 });
});

it('then the length, where scores are the same, differ in the last bits, or are both unknown', () => {
  const reason = { rule: 'length', first: 1, second: 2 };
  expect(whyBefore(short, long)).toEqual(reason);
  expect(whyBefore({ ...short, score: 0.1 + 0.2 }, { ...long, score: 0.3 })).toEqual(reason);
  expect(whyBefore({ ...short, score: null }, { ...long, score: null })).toEqual(reason);
  expect(whyBefore({ ...short, score: 0 }, { ...long, score: 0 })).toEqual(reason);
});

it('then the ids of the ties, and at last the direction', () => {
  const other = path(['A', 'B', 'D'], { score: 0.5 });
  expect(whyBefore(long, other)).toEqual({ rule: 'id', first: 'tie:B-C', second: 'tie:B-D' });
  const back = path(['A', 'B'], { score: 0.5 }, [{ reversed: true }]);
  expect(whyBefore(short, back)).toEqual({ rule: 'direction', tie: 'tie:A-B' });
});
