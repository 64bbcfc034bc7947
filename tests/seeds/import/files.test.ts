import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locate } from '../../../server/seeds/import/locate.ts';
import type { DataFile } from '../../../server/seeds/import/model.ts';
import { openFile } from '../../../server/seeds/import/openFile.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backchannel-files-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function problemOf(name: string, content: string | Buffer): Promise<string | null> {
  const path = join(folder, name);
  await writeFile(path, content);
  const opened = await openFile(path);
  if (typeof opened === 'string') return opened;
  await opened.handle.close();
  return null;
}

describe('a file to import', () => {
  test.each<[string, string | Buffer, string]>([
    ['page.csv', '\n<!DOCTYPE html><html>', 'a web page or XML'],
    ['bomb.csv', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a web page or XML'],
    ['marked.csv', '﻿<html>', 'a web page or XML'],
    ['a.csv.gz', gzipSync('a,b'), 'a gzip archive'],
    ['a.xlsx', Buffer.from('504b0304', 'hex'), 'a zip archive'],
    ['a.xls', Buffer.from('d0cf11e0a1b1', 'hex'), 'an Excel workbook'],
    ['wide.csv', Buffer.from('﻿a,b', 'utf16le'), 'encoded in UTF-16'],
    ['binary.csv', Buffer.from([97, 0, 98]), 'binary'],
    ['pointer.csv', 'version https://git-lfs.github.com/spec/v1\noid x', 'a Git LFS pointer'],
    ['empty.csv', '', 'is empty'],
  ])('%s is refused for what it is', async (name, content, words) => {
    expect(await problemOf(name, content)).toContain(words);
  });

  test('that is a table of text is opened', async () => {
    expect(await problemOf('sound.csv', 'a,b\n1,2\n')).toBeNull();
  });

  test('is no folder, link, pipe or device, and exists', async () => {
    await writeFile(join(folder, 'target.csv'), 'a');
    await symlink(join(folder, 'target.csv'), join(folder, 'link.csv'));
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(await openFile(folder)).toBe('is a directory');
    expect(await openFile(join(folder, 'link.csv'))).toContain('symbolic link');
    expect(await openFile(join(folder, 'pipe.csv'))).toBe('is no plain file');
    expect(await openFile('/dev/zero')).toBe('is no plain file');
    expect(await openFile(join(folder, 'none.csv'))).toBe('does not exist');
  });
});

describe('the files of a data set', () => {
  const file = (name: string): DataFile => ({ name, role: 'rows', format: 'csv', hasHeader: true, columns: [] });
  const pair = [file('codes.csv'), file('names.*.csv')];

  test('are found in the folder, in those below it, and beside one of them; links are not followed', async () => {
    const data = join(folder, 'data');
    await mkdir(join(data, 'a'), { recursive: true });
    await mkdir(join(data, 'b'));
    await writeFile(join(data, 'a', 'codes.csv'), 'x');
    await writeFile(join(data, 'b', 'names.en.csv'), 'x');
    await writeFile(join(data, 'b', 'names.uk.csv'), 'x');
    await symlink('/etc/passwd', join(data, 'b', 'names.link.csv'));
    const located = await locate(pair, data);
    expect(typeof located === 'string' ? located : located.map(({ path }) => path.slice(data.length))).toEqual([
      '/a/codes.csv',
      '/b/names.en.csv',
      '/b/names.uk.csv',
    ]);
    expect(await locate(pair, join(data, 'b'))).toContain('there is no codes.csv in');
    await writeFile(join(data, 'b', 'codes.csv'), 'x');
    expect(await locate(pair, data)).toContain('there are 2 files called codes.csv');
    const beside = await locate(pair, join(data, 'b', 'names.en.csv'));
    expect(typeof beside === 'string' ? beside : beside.map(({ path }) => path.slice(data.length))).toEqual([
      '/b/codes.csv',
      '/b/names.en.csv',
    ]);
  });

  test('may be one file of any name; what is not there is told', async () => {
    await writeFile(join(folder, 'mine.csv'), 'x');
    const located = await locate([file('codes.csv')], join(folder, 'mine.csv'));
    expect(located).toMatchObject([{ path: join(folder, 'mine.csv') }]);
    expect(await locate([file('codes.csv')], join(folder, 'gone'))).toContain('does not exist');
  });
});
