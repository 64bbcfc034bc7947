import en from './languages/en.ts';
import type { Language } from './language.ts';

const files = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** English first, as the server's names are; then by code. */
export const LANGUAGES: readonly Language[] = [
  en,
  ...Object.values(files)
    .filter((language) => language.code !== en.code)
    .toSorted((one, other) => one.code.localeCompare(other.code)),
];

export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map((language) => language.code);

export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language.code === code) ?? en;
}

/** The first language the reader prefers that the interface speaks; English when it speaks none of them. */
export function preferredLanguage(wanted: readonly string[]): string {
  return wanted.map((tag) => tag.slice(0, 2)).find((code) => LANGUAGE_CODES.includes(code)) ?? en.code;
}
