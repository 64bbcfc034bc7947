/** Lines shown around a change, and in all. */
const CONTEXT = 2;
const SHOWN = 40;

/** Larger texts are compared by what remains between their common ends only, so the table stays small. */
const TABLE_LIMIT = 4_000_000;

type Line = { mark: ' ' | '-' | '+'; text: string };

/** Longest common subsequence of two lists of lines, as marked lines. */
function align(before: readonly string[], after: readonly string[]): Line[] {
  if (before.length * after.length > TABLE_LIMIT) {
    return [...before.map((text): Line => ({ mark: '-', text })), ...after.map((text): Line => ({ mark: '+', text }))];
  }
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ mark: ' ', text: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: before[i] ?? '' });
      i += 1;
    } else {
      lines.push({ mark: '+', text: after[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
};

/** Control characters would let a text rewrite the terminal that shows it. */
const visible = (text: string) => text.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');

/**
 * What changed between two texts: removed lines begin with `-`, added ones with `+`, and a few around them with a
 * blank; `@ line n` says where. Empty when they are equal.
 */
export function textDifference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const head = commonLength(old, now);
  const tail = commonLength(old.slice(head).toReversed(), now.slice(head).toReversed());
  const changed = align(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  if (changed.length === 0) return '';
  const asContext = (texts: readonly string[]) => texts.map((text): Line => ({ mark: ' ', text }));
  const first = Math.max(0, head - CONTEXT);
  const lines = [
    ...asContext(old.slice(first, head)),
    ...changed,
    ...asContext(old.slice(old.length - tail, old.length - tail + CONTEXT)),
  ];
  const near = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ mark }) => mark !== ' '),
  );
  const shown: string[] = [`@ line ${first + 1}`];
  let number = first;
  let isSkipping = false;
  lines.forEach(({ mark, text }, index) => {
    number += mark === '+' ? 0 : 1;
    if (near[index] === true) {
      if (isSkipping) shown.push(`@ line ${mark === '+' ? number + 1 : number}`);
      shown.push(`${mark}${visible(text)}`);
    }
    isSkipping = near[index] !== true;
  });
  const more = shown.length - SHOWN;
  return more > 0 ? [...shown.slice(0, SHOWN), `… and ${more} more lines`].join('\n') : shown.join('\n');
}
