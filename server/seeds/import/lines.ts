/** Longest line that is read, in bytes. The longest of the data sets' own is below 4 kB. */
export const LONGEST_LINE = 65_536;

/** Characters kept of a line that is too long, to recognise it by. */
const KEPT = 200;

const LINE_FEED = 10;

export type Line = {
  /** 1-based. */
  number: number;
  text: string;
  problem: { code: string; reason: string } | null;
  /** Words on how the line was decoded, where not as UTF-8. */
  note: string | null;
};

export type Decoding = { fallback: 'latin1' | 'windows-1252' | undefined };

/** What windows-1252 has where Latin-1 has control characters, from 0x80; � where it has nothing. */
const WINDOWS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** Node’s own decoder for windows-1252 gives Latin-1. */
function decodeOneByte(bytes: Buffer, encoding: 'latin1' | 'windows-1252'): string {
  const text = bytes.toString('latin1');
  if (encoding === 'latin1') return text;
  return text.replaceAll(/[\u0080-\u009f]/gu, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(bytes: Buffer, number: number, { fallback }: Decoding): Line {
  const line = { number, text: '', problem: null, note: null };
  if (bytes.length > LONGEST_LINE) {
    const reason = `the line has more than ${LONGEST_LINE} bytes; only its beginning is shown`;
    return { ...line, text: bytes.toString('utf8').slice(0, KEPT), problem: { code: 'too-long', reason } };
  }
  const text = bytes.toString('utf8').replace(/\r$/u, '');
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { ...line, text, problem: { code: 'nul', reason: `byte ${nul + 1} of the line is NUL` } };
  try {
    utf8.decode(bytes);
    return { ...line, text };
  } catch {
    const at = Buffer.byteLength(text.slice(0, text.indexOf('�')));
    const where = `byte ${at + 1} of the line, 0x${(bytes[at] ?? 0).toString(16)}, is no UTF-8`;
    if (fallback === undefined) return { ...line, text, problem: { code: 'encoding', reason: where } };
    const decoded = decodeOneByte(bytes, fallback).replace(/\r$/u, '');
    return { ...line, text: decoded, note: `${where}: the line was read as ${fallback}` };
  }
}

/** Lines of whole chunks at a time: a generator step a line would cost more than the parsing. */
function decodeLines(bytes: Buffer, first: number, decoding: Decoding): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end === -1 ? bytes.length : end;
    lines.push(decodeLine(bytes.subarray(start, stop), first + lines.length, decoding));
    start = stop + 1;
  }
  return lines;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a file, some at a time. Holds at most a chunk and LONGEST_LINE bytes, whatever the file. */
export async function* readLines(chunks: AsyncIterable<Buffer>, decoding: Decoding): AsyncGenerator<Line[]> {
  let rest: Buffer = Buffer.alloc(0);
  let next = 1;
  let isFirst = true;
  for await (const chunk of chunks) {
    const withoutMark = isFirst && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK) ? chunk.subarray(3) : chunk;
    isFirst = false;
    const bytes = rest.length === 0 ? withoutMark : Buffer.concat([rest, withoutMark]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const lines = decodeLines(bytes.subarray(0, end), next, decoding);
      next += lines.length;
      yield lines;
    }
    // Of a line that is too long already, enough is kept to be told so.
    rest = Buffer.from(bytes.subarray(end, end + LONGEST_LINE + 1));
  }
  if (rest.length > 0) yield decodeLines(rest, next, decoding);
}
