import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { asksKnown } from '../../store/timeline/dates.ts';
import type { Bins } from '../../store/timeline/bins.ts';
import type { Histogram } from '../../store/timeline/histogram.ts';
import { useBinName } from './useBinName.ts';

type Props = { readonly bins: Bins; readonly histogram: Histogram; readonly bin: number | null };

/** How to read the chart; under the pointer, the bin in numbers. */
export function Caption({ bins, histogram, bin }: Props) {
  const text = useText();
  const name = useBinName(bins);
  const left = useSelect((state) => asksKnown(state.view.filter));
  const at = (counts: readonly number[], index: number) => counts[index] ?? 0;
  const hides = histogram.families.some(({ hidden }) => hidden.some((count) => count > 0));
  const hiddenIn = (index: number) => histogram.families.reduce((sum, { hidden }) => sum + at(hidden, index), 0);
  return (
    <p className="time-caption">
      {bin === null ? (
        <>
          <span>{text(`time.unit.${bins.unit}`)}</span>
          <span>{text('time.marks')}</span>
          {hides && <span>{text('time.hidden')}</span>}
          <span>{text('time.hint')}</span>
        </>
      ) : (
        <>
          <span>
            {text('time.bin', {
              bin: name(bin),
              holding: histogram.families.reduce((sum, { passing }) => sum + at(passing, bin), 0),
              starts: at(histogram.starts, bin),
              ends: at(histogram.ends, bin),
            })}
          </span>
          {hiddenIn(bin) > 0 && <span>{text('time.binHidden', { count: hiddenIn(bin) })}</span>}
        </>
      )}
      {histogram.undated > 0 && (
        <span>{text(left ? 'time.undatedOut' : 'time.undated', { count: histogram.undated })}</span>
      )}
    </p>
  );
}
