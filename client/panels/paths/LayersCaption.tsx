import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { shownPaths } from '../../store/paths/shown.ts';

/** What the place of an actor on the canvas means while paths are laid out. */
export function LayersCaption() {
  const text = useText();
  const shown = useSelect(
    (state) => state.view.mode === 'canvas' && state.view.layered !== 'off' && shownPaths(state).length > 0,
  );
  return shown ? <p className="layers-caption">{text('layers.caption')}</p> : null;
}
