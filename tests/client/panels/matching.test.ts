import { expect, it } from 'vitest';
import { matching } from '../../../client/panels/palette/matching.ts';

const NAMES = ['Show as list', 'Expand China', 'Path from China', 'Theme: light', 'Evidence'];
const found = (typed: string) => matching(NAMES, (name) => name, typed);

it('keeps the order where nothing is typed', () => {
  expect(found('  ')).toEqual(NAMES);
});

it('wants every word, in any order and case', () => {
  expect(found('china EXP')).toEqual(['Expand China']);
  expect(found('china list')).toEqual([]);
});

it('puts what begins so before what has it within', () => {
  expect(found('e')).toEqual(['Expand China', 'Evidence', 'Theme: light']);
  expect(matching(['Wide view', 'View'], (name) => name, 'view')).toEqual(['View', 'Wide view']);
});

it('lets accents be left out', () => {
  expect(matching(['Перейти: Їжак'], (name) => name, 'іжак')).toEqual(['Перейти: Їжак']);
});
