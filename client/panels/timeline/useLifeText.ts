import { formatValidity } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import type { Lifespan } from '../../store/timeline/lifespans.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';

/** What a lifespan is of, with whom, and when. */
export function useLifeText() {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  const terms = useTerms();
  return ({ office, tie, other, held }: Lifespan) => ({
    what: office ?? (tie ? terms.label('families', tie.family) : ''),
    other: name(other),
    when: formatValidity(held, locale, text),
  });
}
