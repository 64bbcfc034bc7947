import { expect, it } from 'vitest';
import { readFrame, writeFrame } from '../../../client/store/url/frame.ts';

it('a link says that it is embedded, or which step it presents', () => {
  for (const frame of [
    { embed: false, presenting: null },
    { embed: true, presenting: null },
    { embed: false, presenting: { story: 'story:1-2', step: 6 } },
  ]) {
    expect(readFrame(`?in=state:CHN&${writeFrame(frame)}`)).toEqual(frame);
  }
});

it('what is no step is the first, what is no story is none', () => {
  expect(readFrame('story=story:1&step=-3').presenting).toEqual({ story: 'story:1', step: 0 });
  expect(readFrame('story=state:CHN&embed=yes')).toEqual({ embed: false, presenting: null });
});
