import { describe, expect, test } from 'vitest';
import { MAX_HOPS } from '../../../server/leverage/empty.ts';
import type { EmptyReason, Removable } from '../../../server/leverage/empty.ts';
import type { TierReason } from '../../../server/leverage/model.ts';
import { emptySentence, tierSentence, truncatedSentence } from '../../../server/leverage/sentences.ts';

const TIER_REASONS = Object.keys({
  ATTEMPT: 0,
  COMPATIBLE: 0,
  REFUTED_HOP: 0,
  TOPICS_DIFFER: 0,
  DATES_DIFFER: 0,
} satisfies Record<TierReason, 0>) as TierReason[];

const REMOVABLES = Object.keys({
  topic: 0,
  dates: 0,
  modalities: 0,
  instruments: 0,
  families: 0,
  statuses: 0,
  minStrength: 0,
  minConfidence: 0,
  seeds: 0,
  tiers: 0,
  via: 0,
  avoid: 0,
  maxHops: 0,
} satisfies Record<Removable, 0>) as Removable[];

const REASONS: EmptyReason[] = [
  ...REMOVABLES.map((name): EmptyReason => ({ kind: 'REMOVED_BY', filters: [name] })),
  ...REMOVABLES.map((name): EmptyReason => ({ kind: 'REMOVED_TOGETHER_BY', filters: ['topic', name] })),
  { kind: 'NO_PATH' },
  { kind: 'GAVE_UP' },
];

const sentencesIn = (language: string) => [
  ...TIER_REASONS.map((reason) => tierSentence(reason, language)),
  ...REASONS.map((reason) => emptySentence(reason, language)),
  ...(['MORE', 'GAVE_UP'] as const).map((reason) => truncatedSentence(reason, language)),
];

describe('sentences', () => {
  test.each([
    ['en', /^[A-Z][^а-яіїєґ]+\.$/u],
    ['uk', /^[А-ЯІЇЄҐ][^a-z]+\.$/u],
  ])('each exists in %s, in its letters, and differs from every other', (language, shape) => {
    const sentences = sentencesIn(language);
    expect(sentences.filter((sentence) => !shape.test(sentence) || sentence.includes('undefined'))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('are English in a language that has none', () => {
    expect(sentencesIn('de')).toEqual(sentencesIn('en'));
  });

  test('join filters by what they mean: any one alone, or all together', () => {
    const filters: Removable[] = ['topic', 'via'];
    expect(emptySentence({ kind: 'REMOVED_BY', filters }, 'en')).toMatch(/the topic or .*pass through/u);
    expect(emptySentence({ kind: 'REMOVED_TOGETHER_BY', filters }, 'en')).toMatch(/the topic and .*together/u);
    expect(emptySentence({ kind: 'REMOVED_BY', filters }, 'uk')).toContain('тема або ');
    expect(emptySentence({ kind: 'REMOVED_TOGETHER_BY', filters }, 'uk')).toContain('тема і ');
  });

  test('say how far was looked', () => {
    expect(emptySentence({ kind: 'NO_PATH' }, 'en')).toContain(`at most ${MAX_HOPS} hops`);
  });
});
