import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvLine, openRejects, writeListing } from '../../../server/seeds/import/listings.ts';

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('the cell %j is no formula in a spreadsheet', (cell) => {
  expect(csvLine([cell]).replace(/^"/u, '')).toMatch(/^'/u);
});

test('rejected rows are listed with file, line, code, reason and the row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-rejects-'));
  const path = join(folder, 'rejects.csv');
  const rejects = openRejects(path);
  rejects.add({ file: 'a.csv', line: 7, code: 'ragged', reason: 'the row has 1 cell', raw: '=cmd,"x"' });
  rejects.close();
  expect(await readFile(path, 'utf8')).toBe(
    'file,line,code,reason,row\na.csv,7,ragged,the row has 1 cell,"\'=cmd,""x"""\n',
  );
  expect(writeListing(path, 'left', ['reason'], [['x']])).toBe(join(folder, 'rejects.left.csv'));
  await rm(folder, { recursive: true });
});
