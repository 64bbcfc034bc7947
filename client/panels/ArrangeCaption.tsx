import { useText } from '../i18n/useText.ts';
import { useSelect } from '../store/context.ts';
import { shownPaths } from '../store/paths/shown.ts';

/** What the place of an actor means since the reader chose a layout. */
export function ArrangeCaption() {
  const text = useText();
  const layout = useSelect((state) => {
    const { mode, arrangement, layered } = state.view;
    const hidden = mode !== 'canvas' || (layered !== 'off' && shownPaths(state).length > 0);
    return hidden ? undefined : arrangement?.layout;
  });
  const caption = layout && text('arrange.caption', { layout });
  return caption ? <p className="layers-caption">{caption}</p> : null;
}
