import { BOUNDS } from '../neo4j/research/bounds.ts';
import type { Cut } from '../neo4j/research/answer.ts';

/** What was cut and what to do, by language; English where a language has none. */
type Sentences = Record<Cut, string>;

const MEBIBYTE = 1024 * 1024;
const answer = BOUNDS.answer / MEBIBYTE;
const sent = BOUNDS.sent / MEBIBYTE;
const value = BOUNDS.value / 1024;

const en: Sentences = {
  rows: `There are more rows than were asked for: ask for more (at most ${BOUNDS.rows}), or narrow the statement.`,
  answer: `The next row would make the answer larger than ${answer} MiB: return fewer properties, or narrow the statement.`,
  sent: `The database sent more than ${sent} MiB, and the row that did so and all after it are left out: return fewer or smaller values.`,
  values: `A value larger than ${value} KiB is cut and says so in its place: return parts of it.`,
};

const uk: Sentences = {
  rows: `Рядків більше, ніж запитано: попросіть більше (щонайбільше ${BOUNDS.rows}) або звузьте запит.`,
  answer: `З наступним рядком відповідь перевищила б ${answer} МіБ: повертайте менше властивостей або звузьте запит.`,
  sent: `База надіслала понад ${sent} МіБ; рядок, на якому це сталося, і всі наступні пропущено: повертайте менше значень або менші.`,
  values: `Значення, більше за ${value} КіБ, обрізано, і на його місці про це сказано: повертайте його частинами.`,
};

const byLanguage: Readonly<Record<string, Sentences>> = { en, uk };

export function cutSentences(cuts: readonly Cut[], language: string): string {
  const sentences = byLanguage[language] ?? en;
  return cuts.map((cut) => sentences[cut]).join(' ');
}
