import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { COLOURS } from '../store/look.ts';
import { visibleTies } from '../store/selectors.ts';
import { Chooser } from './Chooser.tsx';
import { LineSwatch } from './Swatch.tsx';

/** What the colour of a line stands for, to be chosen; the rows of that property show the colours. */
export function ColourLegend() {
  const text = useText();
  const dispatch = useDispatch();
  const colour = useSelect((state) => state.view.colour);
  const unknown = useSelect((state) => colour === 'instruments' && visibleTies(state).some((tie) => !tie.instrument));
  return (
    <section>
      <h3>{text('look.colour')}</h3>
      <Chooser
        label={text('look.colour')}
        value={colour}
        values={COLOURS}
        wordsFor={(each) => text(`look.colour.${each}`)}
        choose={(each) => dispatch({ type: 'colourChosen', colour: each })}
      />
      {unknown && (
        <ul className="looks">
          <li>
            <LineSwatch colour={-1} /> {text('look.unknownColour', { by: colour })}
          </li>
        </ul>
      )}
    </section>
  );
}
