import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** Bytes looked at to tell what a file is. */
const HEAD = 4096;

/** First bytes of what is not a table of text, and what to call it. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['1f8b', 'a gzip archive: unpack it first'],
  ['504b', 'a zip archive (or an .xlsx workbook): unpack it, or export it as CSV'],
  ['425a68', 'a bzip2 archive: unpack it first'],
  ['fd377a585a', 'an xz archive: unpack it first'],
  ['28b52ffd', 'a zstd archive: unpack it first'],
  ['377abcaf', 'a 7z archive: unpack it first'],
  ['d0cf11e0', 'an Excel workbook: export it as CSV'],
  ['25504446', 'a PDF'],
  ['7f454c46', 'a program'],
  ['fffe', 'encoded in UTF-16: convert it to UTF-8'],
  ['feff', 'encoded in UTF-16: convert it to UTF-8'],
];

/** What a file's beginning shows it to be instead of a table, or null. */
export function notATable(head: Buffer): string | null {
  const signature = SIGNATURES.find(([bytes]) => head.subarray(0, bytes.length / 2).toString('hex') === bytes);
  if (signature !== undefined) return signature[1];
  const text = head.toString('latin1').replace(/^ï»¿/u, '').trimStart();
  if (text.startsWith('<')) return 'a web page or XML, not a table: save the data file itself';
  if (text.startsWith('version https://git-lfs')) return 'a Git LFS pointer: fetch the file itself';
  if (head.includes(0)) return 'binary';
  return null;
}

/** Why a path is no plain file, or null. */
async function notAFile(path: string): Promise<string | null> {
  const status = await lstat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (status instanceof Error) return status.code === 'ENOENT' ? 'does not exist' : `cannot be read (${status.code})`;
  if (status.isSymbolicLink()) return 'is a symbolic link: name the file itself';
  if (status.isDirectory()) return 'is a directory';
  return status.isFile() ? null : 'is no plain file';
}

export type OpenFile = { handle: FileHandle; size: number };

/** Opens a plain text file for reading. Returns what is wrong with it otherwise, in words that follow its name. */
export async function openFile(path: string): Promise<OpenFile | string> {
  const problem = await notAFile(path);
  if (problem !== null) return problem;
  // What is opened may have been put there since: no link is followed, and a FIFO does not block.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(path, flags).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (handle instanceof Error) return `cannot be read (${handle.code})`;
  const status = await handle.stat();
  const head = Buffer.alloc(HEAD);
  const { bytesRead } = status.isFile() ? await handle.read(head, 0, HEAD, 0) : { bytesRead: 0 };
  const wrong = status.isFile() ? notATable(head.subarray(0, bytesRead)) : 'no plain file';
  if (wrong === null && bytesRead > 0) return { handle, size: status.size };
  await handle.close();
  return wrong === null ? 'is empty' : `is ${wrong}`;
}
