import { type Arrangement, LAYOUTS, type Mark } from '../arrangement.ts';
import { readPoint, writePoint } from './points.ts';
import type { Reader } from './reader.ts';

const UNKNOWN = '_';
/** `7s.-b4.2024-10` */
const MARK = /^(.+)\.(_|\d{4}(?:-\d\d){0,2})$/;

export function writeArrangement(arrangement: Arrangement | null): [string, string[]][] {
  if (!arrangement) return [];
  const { layout, marks } = arrangement;
  return [
    ['by', [layout]],
    ['marks', marks.map(({ at, date }) => `${writePoint(at)}.${date ?? UNKNOWN}`)],
  ];
}

export function readArrangement(read: Reader): Arrangement | null {
  const layout = read.among('by', LAYOUTS);
  const marks = read.each('marks', readMark);
  return layout && { layout, marks };
}

function readMark(text: string): Mark | null {
  const [, point = '', date = ''] = MARK.exec(text) ?? [];
  const at = readPoint(point);
  return at && { at, date: date === UNKNOWN ? null : date };
}
