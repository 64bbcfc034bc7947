import type { Mark } from '../../store/arrangement.ts';
import type { Actor, Point, Tie } from '../../store/model.ts';
import { boxOf } from '../box.ts';
import type { Scene } from '../settle.ts';
import type { Draft } from './draft.ts';

/** Canvas units between columns, before the column of unknown dates, between the actors of one, and under its label. */
const GAP = { columns: 46, unknown: 120, rows: 16, files: 14, stagger: 44, label: 26 } as const;
/** More columns cannot be taken in: days become months, and months years. */
const MOST_COLUMNS = 12;
const TALLEST = 9;
/** Letters of a date as exact as that. */
const YEAR = 4;
const MONTH = 7;
const DAY = 10;
const LETTERS: Readonly<Record<string, number>> = { YEAR, MONTH, DAY };

/** After every date. */
const LAST = '~';

/** Columns by the first date of an actor's ties, early to late, and apart from them those of whom no tie has one. */
export function timeline({ actors, ties }: Scene): Draft {
  const first = firstDates(ties);
  const dates = [...first.values()];
  const letters = [DAY, MONTH].find((exact) => shortened(dates, exact).size <= MOST_COLUMNS) ?? YEAR;
  const keyOf = ({ id }: Actor) => first.get(id)?.slice(0, letters) ?? null;
  const sorted = actors.toSorted(
    (one, other) => compare(first.get(one.id) ?? LAST, first.get(other.id) ?? LAST) || compare(one.id, other.id),
  );
  const keys = [...new Set(sorted.map(keyOf))];
  const points: (readonly [string, Point])[] = [];
  const marks: Mark[] = [];
  let left = 0;
  for (const key of keys) {
    if (key === null && left > 0) left += GAP.unknown;
    const column = sorted.filter((actor) => keyOf(actor) === key);
    const { placed, right } = stack(column, left);
    points.push(...placed);
    marks.push({ at: { x: (left + right) / 2, y: -GAP.label }, date: key });
    left = right + GAP.columns;
  }
  return { points, marks };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function shortened(dates: readonly string[], letters: number): ReadonlySet<string> {
  return new Set(dates.map((date) => date.slice(0, letters)));
}

/** As exactly as each is known: a year begins before any of its months. */
function firstDates(ties: readonly Tie[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { source, target, validFrom, datePrecision } of ties) {
    if (!validFrom) continue;
    const date = validFrom.slice(0, LETTERS[datePrecision ?? ''] ?? DAY);
    for (const id of [source.id, target.id]) {
      const known = first.get(id);
      if (known === undefined || date < known) first.set(id, date);
    }
  }
  return first;
}

/** Downwards from the label, in as many files as keep the column from growing out of the screen. */
function stack(actors: readonly Actor[], left: number) {
  const files = Math.ceil(actors.length / TALLEST);
  const rows = Math.ceil(actors.length / files);
  const placed: (readonly [string, Point])[] = [];
  let at = left;
  for (let file = 0; file < files; file += 1) {
    const boxes = actors.slice(file * rows, (file + 1) * rows).map((actor) => ({ id: actor.id, box: boxOf(actor) }));
    const half = Math.max(...boxes.map(({ box }) => box.halfWidth));
    let top = 0;
    // To both sides in turn, so that lines between actors of one column pass beside the names there.
    const stagger = boxes.length > 1 ? GAP.stagger : 0;
    for (const [row, { id, box }] of boxes.entries()) {
      const x = at + half + stagger * (row % 2 === 0 ? 0 : 2);
      placed.push([id, { x, y: top + box.above }]);
      top += box.above + box.below + GAP.rows;
    }
    at += 2 * (half + stagger) + GAP.files;
  }
  return { placed, right: at };
}
