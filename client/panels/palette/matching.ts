/** Those whose name has every word that is typed, in any order; a name that begins so comes first. */
export function matching<T>(items: readonly T[], nameOf: (item: T) => string, typed: string): readonly T[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.flatMap((item) => {
    const name = fold(nameOf(item));
    return words.every((word) => name.includes(word)) ? [{ item, rank: rankOf(name, words) }] : [];
  });
  return found.toSorted((one, other) => one.rank - other.rank).map(({ item }) => item);
}

function rankOf(name: string, words: readonly string[]): number {
  if (name.startsWith(words.join(' '))) return 0;
  const starts = name.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2;
}

/** Case and accents aside. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
