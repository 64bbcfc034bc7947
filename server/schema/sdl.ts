import { readFileSync, readdirSync } from 'node:fs';
import { ENUMS } from '../vocabulary.ts';
import type { Term } from '../vocabulary.ts';

const here = new URL('.', import.meta.url);

function printEnum(name: string, terms: Readonly<Record<string, Term>>): string {
  const values = Object.entries(terms).map(([id, term]) => `  ${JSON.stringify(term.description.en)}\n  ${id}`);
  return `enum ${name} {\n${values.join('\n')}\n}\n`;
}

/** The whole schema as text: the enums of the vocabulary, then every .graphql file of this folder by name. */
export const SDL: string = [
  ...Object.entries(ENUMS).map(([name, terms]) => printEnum(name, terms)),
  ...readdirSync(here)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(new URL(file, here), 'utf8')),
].join('\n');
