import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { MANY_ORIGINS, type Width, WIDTHS } from '../store/look.ts';
import { shownPaths } from '../store/paths/shown.ts';
import { Chooser } from './Chooser.tsx';
import { LineSwatch } from './Swatch.tsx';

/** What the width of a line stands for, to be chosen; where paths are laid out, the lines of the paths show their weight. */
export function WidthLegend() {
  const text = useText();
  const dispatch = useDispatch();
  const width = useSelect((state) => state.view.width);
  const layered = useSelect((state) => state.view.layered !== 'off' && shownPaths(state).length > 0);
  return (
    <section>
      <h3>{text('look.width')}</h3>
      {layered && <p>{text('layers.weight')}</p>}
      {layered && <Rows by="weight" />}
      {layered && <p className="quiet">{text('layers.elsewhere', { by: width })}</p>}
      <Chooser
        label={text('look.width')}
        value={width}
        values={WIDTHS}
        wordsFor={(each) => text(`look.width.${each}`)}
        choose={(each) => dispatch({ type: 'widthChosen', width: each })}
      />
      {!layered && width !== 'none' && <Rows by={width} />}
    </section>
  );
}

function Rows({ by }: { readonly by: Width | 'weight' }) {
  const text = useText();
  return (
    <ul className="looks">
      <li>
        <LineSwatch strength={0} heads={1} /> {text('look.least', { by })}
      </li>
      <li>
        <LineSwatch strength={1} /> {text('look.most', { by, many: MANY_ORIGINS })}
      </li>
      {by !== 'origins' && (
        <li>
          <LineSwatch strength={null} heads={1} /> {text('look.unknown', { by })}
        </li>
      )}
    </ul>
  );
}
