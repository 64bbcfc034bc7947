import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENV_TABLE } from '../../server/env.ts';
import { README, blocksOf } from '../support/readme.ts';

const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('the configuration table is that of server/env.ts', () => {
  const rows = README.split('\n').filter((line) => /^\| `[A-Z0-9_]+` +\|/u.test(line));
  const known = ENV_TABLE.map((entry) => [`\`${entry.name}\``, entry.default, entry.description]);
  expect(rows.map(cellsOf)).toEqual(known);
});

test('every file, folder and picture that it names is there', () => {
  const linked = [...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map((match) => match[1] ?? '');
  const named = [...README.matchAll(/`((?:server|client|cypher|seeds|tests)\/[\w./-]*)`/gu)].map(
    (match) => match[1] ?? '',
  );
  const missing = [...linked, ...named].filter((path) => !path.includes('V007') && !existsSync(path));
  expect(linked.length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
});

test('every shell command in it is one that tests run', () => {
  const commands = blocksOf('sh').map((block) => block.trim());
  // curl and the seed tool run in the fresh clone of tests/server/lifecycle.
  expect(commands.filter((command) => !/^(curl|npm run seed -- )/u.test(command))).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
});

test('every npm script that it names exists', async () => {
  const { default: manifest } = await import('../../package.json');
  const named = [...README.matchAll(/`npm run (\w+)`/gu)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});
