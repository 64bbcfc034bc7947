import type { EmptyReason, Removable } from './empty.ts';
import { MAX_HOPS } from './empty.ts';
import type { CutReason, TierReason } from './model.ts';

/** Sentences of an answer, by language; English where a language has none. */
type Sentences = {
  tier: Record<TierReason, string>;
  filters: Record<Removable, string>;
  removedBy: (filters: string) => string;
  removedTogetherBy: (filters: string) => string;
  noPath: string;
  gaveUp: string;
  truncated: Record<CutReason, string>;
  or: string;
  and: string;
};

const en: Sentences = {
  tier: {
    ATTEMPT: 'A sourced leverage attempt rests on every hop of this path.',
    COMPATIBLE:
      'Every hop has evidence, and topics and dates are compatible; no source says that they were used together.',
    REFUTED_HOP: 'A hop stands refuted.',
    TOPICS_DIFFER: 'The hops are about different topics.',
    DATES_DIFFER: 'The dates of the hops rule each other out.',
  },
  filters: {
    topic: 'the topic',
    dates: 'the dates',
    modalities: 'the modalities',
    instruments: 'the instruments',
    families: 'the families',
    statuses: 'the statuses',
    minStrength: 'the minimum strength (unknown strength fails it)',
    minConfidence: 'the minimum confidence (unknown confidence fails it)',
    seeds: 'the seeds',
    tiers: 'the tiers',
    via: 'the actors to pass through',
    avoid: 'the actors to avoid',
    maxHops: 'the number of hops',
  },
  removedBy: (filters) => `The last path was removed by ${filters}: leave that out and there is one.`,
  removedTogetherBy: (filters) => `The last path was removed by ${filters} together: leave them out and there is one.`,
  noPath: `No path of at most ${MAX_HOPS} hops joins them, whatever the filter: the last hop must be influence or pressure on the target.`,
  gaveUp: 'None was found before the search ended early, so there may be one: ask for fewer hops or narrow the filter.',
  truncated: {
    MORE: 'There are more paths than were asked for; these are the best.',
    GAVE_UP:
      'The search ended early: these paths are true, but there may be more, and better ones. Ask for fewer hops or narrow the filter.',
  },
  or: ' or by ',
  and: ' and ',
};

const uk: Sentences = {
  tier: {
    ATTEMPT: 'На кожній ланці цього шляху ґрунтується засвідчена спроба впливу.',
    COMPATIBLE: 'Кожна ланка має свідчення, теми й дати сумісні; жодне джерело не каже, що їх використано разом.',
    REFUTED_HOP: 'Одну з ланок спростовано.',
    TOPICS_DIFFER: 'Ланки стосуються різних тем.',
    DATES_DIFFER: 'Дати ланок виключають одна одну.',
  },
  filters: {
    topic: 'тема',
    dates: 'дати',
    modalities: 'модальності',
    instruments: 'інструменти',
    families: 'родини зв’язків',
    statuses: 'статуси',
    minStrength: 'найменша сила (невідома сила її не проходить)',
    minConfidence: 'найменша впевненість (невідома впевненість її не проходить)',
    seeds: 'набори даних',
    tiers: 'рівні',
    via: 'обов’язкові посередники',
    avoid: 'вилучені актори',
    maxHops: 'кількість ланок',
  },
  removedBy: (filters) => `Останній шлях вилучає фільтр: ${filters}. Без нього шлях є.`,
  removedTogetherBy: (filters) => `Останній шлях вилучають разом фільтри: ${filters}. Без них шлях є.`,
  noPath: `Жоден шлях щонайбільше з ${MAX_HOPS} ланок їх не з’єднує, хоч би який фільтр: остання ланка має бути впливом або тиском на ціль.`,
  gaveUp:
    'Пошук зупинено раніше, ніж щось знайдено, тож шлях може існувати: зменште кількість ланок або звузьте фільтр.',
  truncated: {
    MORE: 'Шляхів більше, ніж запитано; ці — найкращі.',
    GAVE_UP:
      'Пошук зупинено достроково: ці шляхи правильні, але можуть існувати інші, зокрема кращі. Зменште кількість ланок або звузьте фільтр.',
  },
  or: ' або ',
  and: ' і ',
};

const LANGUAGES: Readonly<Record<string, Sentences>> = { en, uk };

const sentencesIn = (language: string): Sentences => LANGUAGES[language] ?? en;

/** Why a path is in its tier, as a sentence. */
export const tierSentence = (reason: TierReason, language: string): string => sentencesIn(language).tier[reason];

/** Why there is no path, as a sentence. */
export function emptySentence(reason: EmptyReason, language: string): string {
  const sentences = sentencesIn(language);
  const names = (filters: readonly Removable[], joint: string) =>
    filters.map((name) => sentences.filters[name]).join(joint);
  switch (reason.kind) {
    case 'REMOVED_BY':
      return sentences.removedBy(names(reason.filters, sentences.or));
    case 'REMOVED_TOGETHER_BY':
      return sentences.removedTogetherBy(names(reason.filters, sentences.and));
    case 'NO_PATH':
      return sentences.noPath;
    case 'GAVE_UP':
      return sentences.gaveUp;
  }
}

/** Why an answer is not all that there is, as a sentence. */
export const truncatedSentence = (reason: CutReason, language: string): string =>
  sentencesIn(language).truncated[reason];
