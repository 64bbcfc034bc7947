import { memo } from 'react';
import { type Bins, countOf } from '../../store/timeline/bins.ts';
import type { Histogram } from '../../store/timeline/histogram.ts';

type Props = { readonly bins: Bins; readonly histogram: Histogram };

const HIGH = 100;
/** Height of the marks, half for what begins and half for what ends. */
const MARKS = 14;
/** Of a bin's width, where bins are wide enough for gaps. */
const GAP = 0.12;
const MOST_WITH_GAPS = 150;

/** What holds by family, what the rest of the filter hides paler on top of it, and below what begins and ends. */
export const Bars = memo(({ bins, histogram }: Props) => {
  const count = countOf(bins);
  const gap = count > MOST_WITH_GAPS ? 0 : GAP;
  const stacked = Array.from({ length: count }, () => 0);
  const stack = (counts: readonly number[]) =>
    counts
      .map((value, bin) => {
        if (value === 0) return '';
        const height = (value / histogram.most) * HIGH;
        stacked[bin] = (stacked[bin] ?? 0) + height;
        return rectangle(bin, HIGH - (stacked[bin] ?? 0), height, gap);
      })
      .join('');
  const mostMarks = Math.max(1, ...histogram.starts, ...histogram.ends);
  const half = MARKS / 2;
  const mark = (value: number) => (value === 0 ? 0 : 2 + (value / mostMarks) * (half - 2.5));
  return (
    <>
      <svg className="time-bars" viewBox={`0 0 ${count} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
        {histogram.families.map(({ family, passing }, index) => (
          <path key={family} d={stack(passing)} fill={`var(--family-${index})`} />
        ))}
        {histogram.families.map(({ family, hidden }, index) => (
          <path key={family} d={stack(hidden)} fill={`var(--family-${index})`} className="pale" />
        ))}
      </svg>
      <svg className="time-marks" viewBox={`0 0 ${count} ${MARKS}`} preserveAspectRatio="none" aria-hidden="true">
        <path
          className="begin"
          d={histogram.starts.map((value, bin) => rectangle(bin, half - mark(value), mark(value), 0.3)).join('')}
        />
        <path className="end" d={histogram.ends.map((value, bin) => rectangle(bin, half, mark(value), 0.3)).join('')} />
      </svg>
    </>
  );
});

function rectangle(bin: number, top: number, height: number, gap: number): string {
  return height === 0 ? '' : `M${bin + gap / 2} ${top}h${1 - gap}v${height}h${gap - 1}z`;
}
