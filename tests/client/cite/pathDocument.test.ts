import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { type Cited, pathDocument } from '../../../client/cite/pathDocument.ts';
import { render } from '../../../client/cite/render.ts';
import { languageOf } from '../../../client/i18n/languages.ts';
import type { Statement, TieDetail } from '../../../client/store/model.ts';
import { path, tie } from '../fixtures.ts';

const { locale, messages } = languageOf('en');
const intl = createIntl({ locale, messages });
const wording = {
  text: (id: keyof typeof messages, values?: Record<string, string | number>) => intl.formatMessage({ id }, values),
  locale,
  name: (id: string) => id,
  label: (_kind: string, id: string) => id.toLowerCase(),
};

const source = {
  id: 'source:x',
  title: 'A *bold* [title]',
  number: null,
  publisher: 'The Paper',
  publishedOn: '2024-11-24',
  language: 'en',
  url: 'https://example.org/a (1)<2>',
  reliability: null,
  note: null,
};
const statement = {
  id: 'statement:1',
  stance: 'ASSERTS',
  modality: 'ACTUAL',
  quote: null,
  language: 'en',
  locator: '¶7',
  reportedBy: 'an official',
  credibility: null,
  summary: 'It happened.',
  source,
} as Statement;

const detail = (over: Partial<TieDetail> = {}) =>
  ({
    ...tie('A', 'B'),
    summary: 'A turns to B.',
    validFrom: '2024-10-29',
    datePrecision: 'DAY',
    statements: { totalCount: 1, edges: [{ node: statement }] },
    seeds: [{ version: '003', description: 'case', dataset: 'Set', licence: 'CC0', citation: 'Cite so' }],
    ...over,
  }) as unknown as TieDetail;

const cited = (over: Partial<Cited> = {}): Cited => ({
  path: path(['A', 'B'], { tierBecause: 'Because.' }),
  summary: ['Would restrain B', 'score unknown'],
  weights: ['weight unknown'],
  ties: [detail()],
  question: 'From A to B, at most 3 hops',
  filter: ['Seed: 003'],
  link: 'https://desk.example/?in=A',
  today: '2026-01-31',
  ...over,
});
const written = (format: 'text' | 'markdown', over: Partial<Cited> = {}) =>
  render(pathDocument(cited(over), wording), format);

it('plain text has everything that a reader needs to check the path', () => {
  expect(written('text')).toBe(`A → B

supported: Because.
Would restrain B · score unknown

1. A → B: A turns to B.
   - influence · diplomatic · actual · from 29 October 2024, end unknown · status: reported · weight unknown
   - asserts: It happened. — A *bold* [title] <https://example.org/a (1)<2>>, The Paper, 24 November 2024, ¶7, reported by an official

Question: From A to B, at most 3 hops.
Filter: Seed: 003.

Data:

- Seed 003, case · Set · licence CC0 · Cite so

Copied on 31 January 2026 from this answer in Backchannel <https://desk.example/?in=A>
`);
});

describe('Markdown', () => {
  it('links titles, and lets no character of the data become markup', () => {
    const text = written('markdown');
    expect(text).toMatch(/^## A → B\n/u);
    expect(text).toContain('[A \\*bold\\* \\[title\\]](<https://example.org/a%20(1)%3C2%3E>), The Paper');
    expect(text).toContain('Question: From A to B, at most 3 hops.  \nFilter');
    expect(text).toContain('[this answer in Backchannel](<https://desk.example/?in=A>)');
  });
});

it('what is unknown, missing or left out is said', () => {
  const text = written('text', {
    filter: [],
    ties: [
      detail({
        statements: { totalCount: 0, edges: [] },
        seeds: [{ version: '9', description: 'd', dataset: null, licence: null, citation: null }],
      }),
    ],
  });
  expect(text).toContain('No statement is in the graph.');
  expect(text).toContain('Filter: none.');
  expect(text).toContain('licence not stated');
  const cut = written('text', { ties: [detail({ statements: { totalCount: 3, edges: [{ node: statement }] } })] });
  expect(cut).toContain('2 more statements are in the graph.');
  const undated = { ...statement, source: { ...source, publishedOn: null, url: null, publisher: null } } as Statement;
  const plain = written('text', { ties: [detail({ statements: { totalCount: 1, edges: [{ node: undated }] } })] });
  expect(plain).toContain('— A *bold* [title], publication day unknown, ¶7');
});
