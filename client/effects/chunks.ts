/** Lists of at most `size` ids, so that any two of `ids` are together in at least one of them. */
export function pairsOfChunks(ids: readonly string[], size: number): string[][] {
  if (ids.length <= size) return [[...ids]];
  const half = Math.floor(size / 2);
  const chunks: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += half) chunks.push(ids.slice(start, start + half));
  return chunks.flatMap((one, index) => chunks.slice(index + 1).map((other) => [...one, ...other]));
}
