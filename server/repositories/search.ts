/** Words shorter than this are matched whole or as a beginning only: near spellings of short words match everything. */
const SHORTEST_FUZZY = 4;

/** From this length on two wrong letters are forgiven, below it one. */
const TWO_EDITS_FROM = 8;

/** Words that the index's analyzer leaves out (Lucene's English stop words): none may be required to match. */
const UNINDEXED: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

export type SearchTerms = {
  /** Lucene query: every word must match whole, as a beginning, or nearly; stop words only if there are no others. */
  lucene: string;
  /** The text in lower case with single spaces, as cypher/derive folds names. */
  folded: string;
  words: string[];
};

function wordQuery(word: string): string {
  const near = word.length >= SHORTEST_FUZZY ? ` OR ${word}~${word.length >= TWO_EDITS_FROM ? 2 : 1}` : '';
  return `${UNINDEXED.has(word) ? '' : '+'}(${word}^4 OR ${word}*^2${near})`;
}

/**
 * What a user typed → full-text query. Only letters, marks and digits reach Lucene, so its operators are inert.
 * Null when there is nothing to search for.
 */
export function searchTermsOf(text: string): SearchTerms | null {
  const joined = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’ʼ`.]/gu, '');
  const words = joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  return { lucene: words.map(wordQuery).join(' '), folded: words.join(' '), words };
}
