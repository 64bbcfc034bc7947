import { useText } from '../i18n/useText.ts';
import type { Path } from '../store/model.ts';
import { useActorName } from './names.ts';

/** What the whole chain would do to its target, as a sentence. */
export function usePathPolarity(): (path: Path) => string {
  const text = useText();
  const name = useActorName();
  return (path) => {
    const target = name(path.actors.at(-1)?.id ?? '');
    if (typeof path.polarity !== 'number') return text('paths.polarityUnknown');
    return text(path.polarity > 0 ? 'paths.wouldPromote' : 'paths.wouldRestrain', { target });
  };
}
