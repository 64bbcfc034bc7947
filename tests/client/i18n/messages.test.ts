import { readdirSync } from 'node:fs';
import { parse, type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { formatDate, formatValidity } from '../../../client/i18n/dates.ts';
import en, { type MessageId } from '../../../client/i18n/languages/en.ts';
import { LANGUAGES, languageOf, preferredLanguage } from '../../../client/i18n/languages.ts';
import type { Text } from '../../../client/i18n/useText.ts';

const IDS = Object.keys(en.messages) as MessageId[];

function flat(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap((option) => flat(option.value)) : []),
  ]);
}

function argumentsOf(message: string): string[] {
  const names = flat(parse(message)).flatMap((element) =>
    element.type !== TYPE.literal && element.type !== TYPE.pound && 'value' in element ? [element.value] : [],
  );
  return [...new Set(names)].toSorted();
}

it('a language is a file, and nothing else', () => {
  const files = readdirSync(new URL('../../../client/i18n/languages/', import.meta.url));
  expect(LANGUAGES.map(({ code }) => `${code}.ts`).toSorted()).toEqual(files.toSorted());
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('%s', (_code, { locale, messages }) => {
  it('has the keys of English and no other', () => {
    expect(Object.keys(messages).toSorted()).toEqual(IDS.toSorted());
  });

  it.each(IDS)('%s parses and takes the arguments of English', (id) => {
    expect(argumentsOf(messages[id])).toEqual(argumentsOf(en.messages[id]));
  });

  it('every plural has the forms that the language tells apart', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plurals = IDS.flatMap((id) => flat(parse(messages[id])).filter((element) => element.type === TYPE.plural));
    expect(plurals.length).toBeGreaterThan(0);
    const lacking = plurals.filter((plural) => !wanted.every((form) => form in plural.options));
    expect(lacking).toEqual([]);
  });
});

const textIn = (code: string): { text: Text; locale: string } => {
  const { locale, messages } = languageOf(code);
  const intl = createIntl({ locale, messages });
  return { locale, text: (id, values) => intl.formatMessage({ id }, values) };
};

describe('Ukrainian plurals', () => {
  it.each([
    [1, '1 зв’язок'],
    [3, '3 зв’язки'],
    [5, '5 зв’язків'],
    [21, '21 зв’язок'],
    [0, '0 зв’язків'],
  ])('%d', (total, expected) => {
    expect(textIn('uk').text('status.ties', { total })).toBe(expected);
  });
});

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(formatDate('2024-10-29', 'DAY', 'en-GB')).toBe('29 October 2024');
    expect(formatDate('2024-11-01', 'MONTH', 'en-GB')).toBe('November 2024');
    expect(formatDate('2024-11-01', 'YEAR', 'en-GB')).toBe('2024');
    expect(formatDate('2024-11-01', 'MONTH', 'uk-UA')).toMatch(/^листопад 2024/);
  });

  it('unknown bounds are said to be unknown', () => {
    const { text, locale } = textIn('en');
    const say = (validity: Parameters<typeof formatValidity>[0]) => formatValidity(validity, locale, text);
    expect(say({})).toBe('dates unknown');
    expect(say({ ongoing: true })).toBe('ongoing, start unknown');
    expect(say({ validFrom: '2024-10-29', datePrecision: 'DAY', ongoing: true })).toBe('since 29 October 2024');
    expect(say({ validFrom: '2024-10-29', datePrecision: 'DAY' })).toBe('from 29 October 2024, end unknown');
    expect(say({ validFrom: '2024-10-29', validTo: '2024-10-29', datePrecision: 'DAY' })).toBe('29 October 2024');
  });
});

it('speaks the first language that the reader prefers and it knows', () => {
  expect(preferredLanguage(['fr-FR', 'uk-UA', 'en'])).toBe('uk');
  expect(preferredLanguage(['fr'])).toBe('en');
});
