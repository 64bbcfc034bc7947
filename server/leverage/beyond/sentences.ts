import type { CutReason } from '../model.ts';

type Cut = Record<CutReason, string>;

const SENTENCES: Readonly<Record<string, Cut>> = {
  en: {
    MORE: 'There is more than was asked for; this is the best of it.',
    GAVE_UP:
      'The search ended early: what it found is true, but there may be more, and better. Ask for fewer hops or narrow the filter.',
  },
  uk: {
    MORE: 'Є більше, ніж запитано; це найкраще з того, що є.',
    GAVE_UP:
      'Пошук зупинено достроково: знайдене правильне, але може існувати більше, зокрема краще. Зменште кількість ланок або звузьте фільтр.',
  },
};

/** Why a list is not all that there is, as a sentence; in English where there is none in the language. */
export const cutSentence = (reason: CutReason | null, language: string): string | null =>
  (reason && (SENTENCES[language] ?? SENTENCES['en'])?.[reason]) || null;
