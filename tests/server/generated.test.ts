import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../server/schema/codegen.ts';

const root = process.cwd();
const stored = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

test('generated code is what npm run codegen makes of the schema and the operations', async () => {
  const outputs: { filename: string; content: string }[] = await generate({ ...config, silent: true }, false);
  const stale = outputs.filter(({ filename, content }) => stored(filename) !== content);
  expect(outputs.length).toBeGreaterThanOrEqual(4);
  expect(stale.map(({ filename }) => relative(root, filename))).toEqual([]);
});
