import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, readLines } from '../../../server/seeds/import/lines.ts';
import type { Decoding, Line } from '../../../server/seeds/import/lines.ts';

async function linesOf(chunks: (string | Buffer)[], decoding: Decoding = { fallback: undefined }): Promise<Line[]> {
  const stream = async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  const lines: Line[] = [];
  for await (const some of readLines(stream(), decoding)) lines.push(...some);
  return lines;
}

const textsOf = (lines: readonly Line[]) => lines.map(({ number, text }) => [number, text]);

describe('lines of a file', () => {
  test('are the same however the file is cut into chunks, a letter cut in two included', async () => {
    const bytes = Buffer.from('назва;Київ\r\nдруга\n\nостання');
    const whole = textsOf(await linesOf([bytes]));
    expect(whole).toEqual([
      [1, 'назва;Київ'],
      [2, 'друга'],
      [3, ''],
      [4, 'остання'],
    ]);
    for (const size of [1, 2, 3, 7]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_none, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(textsOf(await linesOf(chunks))).toEqual(whole);
    }
  });

  test('begin after a byte order mark', async () => {
    expect(textsOf(await linesOf(['﻿id,value\nNA,Namibia\n']))).toEqual([
      [1, 'id,value'],
      [2, 'NA,Namibia'],
    ]);
  });

  test('that are no UTF-8 name the byte', async () => {
    const [, broken, sound] = await linesOf([
      Buffer.concat([Buffer.from('a\nÅland '), Buffer.from([0x85]), Buffer.from('\nb')]),
    ]);
    expect(broken?.problem).toEqual({ code: 'encoding', reason: 'byte 8 of the line, 0x85, is no UTF-8' });
    expect(sound).toMatchObject({ text: 'b', problem: null });
  });

  test('that are no UTF-8 are read by a declared fallback, which is noted; the others are not', async () => {
    const note = Buffer.concat([Buffer.from('KB MESSED UP A LOT OF THINGS'), Buffer.from([0x85])]);
    const [named, noted] = await linesOf([Buffer.from('Šehović\n'), note], { fallback: 'windows-1252' });
    expect(named).toMatchObject({ text: 'Šehović', note: null });
    expect(noted).toMatchObject({ text: 'KB MESSED UP A LOT OF THINGS…', problem: null });
    expect(noted?.note).toContain('0x85');
  });

  test('with a NUL are told so', async () => {
    const [line] = await linesOf(['ab\0c\n']);
    expect(line?.problem).toEqual({ code: 'nul', reason: 'byte 3 of the line is NUL' });
  });

  test('of any length are held to the bound, and the next line is whole', async () => {
    const piece = 'x'.repeat(50_000);
    const lines = await linesOf(['a\n', ...Array.from({ length: 40 }, () => piece), '\nb\n']);
    expect(lines.map(({ number, problem }) => [number, problem?.code ?? null])).toEqual([
      [1, null],
      [2, 'too-long'],
      [3, null],
    ]);
    expect(lines[1]?.text.length).toBeLessThan(1000);
    expect(LONGEST_LINE).toBeLessThan(100_000);
  });
});
