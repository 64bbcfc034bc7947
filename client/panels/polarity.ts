import { useText } from '../i18n/useText.ts';
import { useActorName } from './names.ts';

/** What a tie does to its target, as a sentence. */
export function usePolarity(): (polarity: number | null, target: string) => string {
  const text = useText();
  const name = useActorName();
  return (polarity, target) => {
    if (polarity === null) return text('tie.polarityUnknown');
    return text(polarity > 0 ? 'tie.promotes' : 'tie.restrains', { target: name(target) });
  };
}
