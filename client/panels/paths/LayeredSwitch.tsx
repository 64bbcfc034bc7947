import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import type { Layered } from '../../store/view.ts';

const CHOICES = ['off', 'one', 'all'] as const satisfies readonly Layered[];

/** How the canvas draws the paths of the list. */
export function LayeredSwitch() {
  const text = useText();
  const dispatch = useDispatch();
  const layered = useSelect((state) => state.view.layered);
  return (
    <div className="layered-switch">
      <span className="field-label" id="layered-label">
        {text('layers.label')}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-labelledby="layered-label"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[layered]}
        onSelectionChange={(keys) => dispatch({ type: 'layeredChosen', layered: [...keys][0] as Layered })}
      >
        {CHOICES.map((choice) => (
          <ToggleButton key={choice} id={choice}>
            {text(`layers.${choice}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
