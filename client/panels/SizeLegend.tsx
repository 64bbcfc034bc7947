import { MANY_TIES, sizeOfTies } from '../graph/encoding.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { SIZES } from '../store/look.ts';
import { Chooser } from './Chooser.tsx';

/** What the size of an actor stands for, to be chosen. */
export function SizeLegend() {
  const text = useText();
  const dispatch = useDispatch();
  const size = useSelect((state) => state.view.size);
  return (
    <section>
      <h3>{text('look.size')}</h3>
      <Chooser
        label={text('look.size')}
        value={size}
        values={SIZES}
        wordsFor={(each) => text(`look.size.${each}`)}
        choose={(each) => dispatch({ type: 'sizeChosen', size: each })}
      />
      {size === 'ties' && (
        <ul className="looks">
          <li>
            <Circle across={sizeOfTies(0)} /> {text('look.noTies')}
          </li>
          <li>
            <Circle across={sizeOfTies(MANY_TIES)} /> {text('look.manyTies', { many: MANY_TIES })}
          </li>
        </ul>
      )}
    </section>
  );
}

/** Half as large as on the canvas, so that the largest fits its row. */
function Circle({ across }: { readonly across: number }) {
  return (
    <svg className="kind-swatch" width="24" height="24" viewBox="-24 -24 48 48" aria-hidden="true">
      <circle r={across / 2} fill="var(--node)" stroke="var(--node-line)" strokeWidth="3" />
    </svg>
  );
}
