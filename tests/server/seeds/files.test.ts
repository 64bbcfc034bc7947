import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../server/seeds/files.ts';

describe('readSeeds', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backchannel-seeds-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return readSeeds(pathToFileURL(`${folder}/`));
  };

  test('reads name, statements and head of a seed', async () => {
    const text = '// What it is.\n// dataset: D 1 \n// licence: CC0-1.0\n// citation: A: B\n\nRETURN 1;\nRETURN 2;\n';
    const [seed] = await read({ 'V007__two_words.cypher': text });
    expect(seed).toMatchObject({
      file: 'V007__two_words.cypher',
      version: '007',
      description: 'two words',
      dataset: 'D 1',
      licence: 'CC0-1.0',
      citation: 'A: B',
      statements: [
        { text: 'RETURN 1', line: 6 },
        { text: 'RETURN 2', line: 7 },
      ],
    });
  });

  test('fields stand in the head only', async () => {
    const text = "// What it is.\n\nRETURN 1; // note\n// licence: not the seed's\nRETURN '\n// dataset: no\n';\n";
    const [seed] = await read({ 'V001__a.cypher': text });
    expect(seed).toMatchObject({ dataset: null, licence: null, citation: null });
  });

  test('orders by number, not by text, and leaves other files alone', async () => {
    const seeds = await read({
      'V10__c.cypher': '',
      'V9__b.cypher': '',
      'V001__a.cypher': '',
      'README.md': '',
      'V2__notes.txt': '',
    });
    expect(seeds.map((seed) => seed.version)).toEqual(['001', '9', '10']);
  });

  test.each([
    'states.cypher',
    '001__states.cypher',
    'V001_states.cypher',
    'V__states.cypher',
    'V001__.cypher',
    'V001__States.cypher',
    'V001__a-b.cypher',
    'V1.2__states.cypher',
    'v001__states.cypher',
    'V001__states.copy.cypher',
  ])('refuses the name %s and says which would do', async (name) => {
    await expect(read({ [name]: 'RETURN 1;' })).rejects.toMatchObject({
      name: 'SeedError',
      message: expect.stringMatching(new RegExp(`^Seed ${name}: .*V001__states\\.cypher; rename it`, 'u')) as string,
    });
  });

  test.each([
    ['V001__a.cypher', 'V001__b.cypher'],
    ['V001__a.cypher', 'V1__b.cypher'],
  ])('refuses one version for %s and %s and names both', async (one, other) => {
    const refusal = read({ [one]: '', [other]: '' });
    await expect(refusal).rejects.toThrow(one);
    await expect(refusal).rejects.toThrow(other);
  });

  test('the checksum is of the text with LF, whatever the line ends of the checkout', async () => {
    const [lf, crlf, other] = await read({
      'V1__lf.cypher': 'RETURN 1;\nRETURN 2;\n',
      'V2__crlf.cypher': 'RETURN 1;\r\nRETURN 2;\r\n',
      'V3__other.cypher': 'RETURN 1;\nRETURN 3;\n',
    });
    // printf 'RETURN 1;\nRETURN 2;\n' | sha256sum
    expect(lf?.checksum).toBe('55a874090ef783d8c1115398440c1cb76702d2dd514e5912fe01b2e67d60f931');
    expect(crlf?.checksum).toBe(lf?.checksum);
    expect(other?.checksum).not.toBe(lf?.checksum);
  });
});
