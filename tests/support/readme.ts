import { readFileSync } from 'node:fs';

export const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The fenced blocks of a language, in their order. */
export function blocksOf(language: string): string[] {
  return [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].filter((m) => m[1] === language).map((m) => m[2] ?? '');
}
