import { useSelect } from '../store/context.ts';
import { languageOf } from './languages.ts';

/** BCP 47 tag of the language of the interface. */
export function useLocale(): string {
  return useSelect((state) => languageOf(state.language).locale);
}
