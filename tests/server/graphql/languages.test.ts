import { describe, expect, test } from 'vitest';
import { ENUMS } from '../../../server/vocabulary.ts';
import { foundingGraph } from './foundingGraph.ts';
import { serving } from './serving.ts';

/** Every field that takes a language, each on something that has a Ukrainian text. */
const TEXTS = `query ($language: String) {
  state: actor(id: "state:PRK") { name(language: $language) }
  unnamed: actor(id: "official:foreign-minister-of-ukraine") { note(language: $language) }
  office: node(id: "office:us-president") { ... on Office { name(language: $language) } }
  source: node(id: "source:report-2024-11") { ... on Source { note(language: $language) } }
  event: node(id: "event:2024-10-29:james-obrien:xie-feng:040") { ... on Event { label(language: $language) } }
  attempt: node(id: "attempt:usa-via-chn-on-prk-dprk-deployment-2024") { ... on LeverageAttempt { demand(language: $language) } }
  tie(id: "tie:deu-prk-pressure-dprk-deployment") {
    summary(language: $language) codingBasis(language: $language)
    statements { edges { node { summary(language: $language) } } }
  }
  paths: leveragePaths(from: ["state:USA"], to: ["state:PRK"], first: 1) { paths { tierBecause(language: $language) } }
  none: leveragePaths(from: ["state:PRK"], to: ["state:USA"]) { emptyBecause(language: $language) }
  vocabulary {
    topics { label(language: $language) }
    families { label(language: $language) description(language: $language) }
    tiers { label(language: $language) description(language: $language) }
  }
}`;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
};

describe('languages', () => {
  const up = serving(foundingGraph);

  const texts = async (language?: string | null) =>
    textsIn(await up.api.ask(TEXTS, language === undefined ? {} : { language }));

  test('every text is English by default, and in a language that the graph lacks', async () => {
    const english = await texts('en');
    expect(english.length).toBeGreaterThan(25);
    expect(english.filter((text) => /[а-яіїєґ]/iu.test(text))).toEqual([]);
    expect(await texts()).toEqual(english);
    expect(await texts(null)).toEqual(english);
    expect(await texts('de')).toEqual(english);
  });

  test('every text is Ukrainian when asked for', async () => {
    const ukrainian = await texts('uk');
    expect(ukrainian).toHaveLength((await texts('en')).length);
    expect(ukrainian.filter((text) => !/[а-яіїєґ]/iu.test(text))).toEqual([]);
  });

  test('names lists all of them, English first', async () => {
    const { actor } = await up.api.ask<{ actor: unknown }>(
      '{ actor(id: "state:PRK") { names { language text } aliases } }',
    );
    expect(actor).toMatchObject({
      names: [
        { language: 'en', text: 'North Korea' },
        { language: 'uk', text: 'Північна Корея' },
      ],
      aliases: expect.arrayContaining(['DPRK', 'КНДР']) as unknown,
    });
  });

  test('the vocabulary is the table of types, with topics and languages of the graph', async () => {
    const { vocabulary } = await up.api.ask<{
      vocabulary: Record<string, { id: string; label: string }[]> & { languages: string[] };
    }>(`{
      vocabulary {
        actorKinds { id label } families { id label relationship transmitsBothWays } instruments { id label } modalities { id label }
        tieStatuses { id label } stances { id label } tiers { id label } attemptStatuses { id } datePrecisions { id }
        organizationKinds { id label } topics { id label } partnershipDiscount languages
      }
    }`);
    const { ActorKind, Family, Instrument, Modality, TieStatus, Stance, Tier, OrganizationKind } = ENUMS;
    const served = [
      ['actorKinds', ActorKind],
      ['families', Family],
      ['instruments', Instrument],
      ['modalities', Modality],
      ['tieStatuses', TieStatus],
      ['stances', Stance],
      ['tiers', Tier],
      ['organizationKinds', OrganizationKind],
    ] as const;
    for (const [name, terms] of served) {
      const labels = Object.entries(terms).map(([id, term]) => ({ id, label: term.label.en }));
      expect(vocabulary[name]).toMatchObject(labels);
    }
    expect(vocabulary['topics']?.map(({ id }) => id)).toEqual([
      'dprk-deployment',
      'russia-dprk-partnership',
      'russia-new-missile',
      'russia-war-effort',
    ]);
    expect(vocabulary.languages).toEqual(['en', 'uk']);
    expect(vocabulary).toMatchObject({
      partnershipDiscount: 0.5,
      attemptStatuses: { length: 5 },
      datePrecisions: { length: 3 },
    });
  });
});
