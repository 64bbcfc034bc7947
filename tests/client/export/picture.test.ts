import { describe, expect, it } from 'vitest';
import { curveOf, middleOf } from '../../../client/export/picture/curve.ts';
import { legendOf } from '../../../client/export/picture/legend.ts';
import { draw } from '../../../client/export/picture/picture.ts';
import { sheetOf } from '../../../client/export/picture/sheet.ts';
import { wrapped } from '../../../client/export/picture/text.ts';
import type { CanvasModel } from '../../../client/graph/viewModel.ts';
import type { Vocabulary } from '../../../client/store/model.ts';

const THEME = {
  canvas: '#fff',
  text: '#000',
  node: '#eee',
  nodeLine: '#555',
  accent: '#00f',
  attempt: '#fa0',
  mark: '#fff',
  bond: '#999',
  lines: ['#0a0', '#a00'],
  quiet: '#666',
  font: '"Some Font", sans-serif',
};
const measure = (text: string, size: number) => text.length * size * 0.5;
const MODEL: CanvasModel = {
  nodes: [
    {
      id: 'state:A',
      label: '<script>alert("A")</script> & \u0000 co',
      x: 0,
      y: 0,
      kind: 0,
      size: 34,
      classes: 'attempt expanded',
    },
    { id: 'official:B', label: 'B', x: 400, y: 0, kind: 1, size: 24, classes: 'faded' },
  ],
  edges: [
    {
      id: 'tie:1',
      source: 'state:A',
      target: 'official:B',
      family: 1,
      colour: 1,
      modality: 2,
      strength: null,
      both: false,
      bend: 40,
      mark: '≠',
      classes: 'unknown',
    },
  ],
  bonds: [{ id: 'bond:1', source: 'official:B', target: 'state:A', label: '', classes: 'bond' }],
  marks: [{ id: 'mark:0', label: '2024', x: 0, y: -200, kind: -1, size: 1, classes: 'mark' }],
};
const term = (label: string) => ({ id: label, label, description: '' });
const VOCABULARY = {
  families: [term('Influence'), term('Pressure')],
  modalities: [term('Actual'), term('Planned'), term('Conditional')],
  tieStatuses: [term('Reported'), term('Contested')],
  actorKinds: [term('State'), term('Official'), term('Organization')],
} as unknown as Vocabulary;
const WORDS = {
  width: 'the wider',
  colours: new Map([
    [0, 'Influence'],
    [1, 'Pressure'],
  ]),
  unknownColour: 'no colour',
  unknown: 'unknown strength',
  bond: 'acts for',
  attempt: 'attempt',
  expanded: 'expanded',
  group: 'group',
  noted: 'notes',
};

describe('a tie between borders', () => {
  const ends = [
    { at: { x: 0, y: 0 }, radius: 20 },
    { at: { x: 200, y: 0 }, radius: 10 },
  ] as const;

  it('is straight without a bend', () => {
    expect(curveOf(...ends, 0)).toEqual({ from: { x: 20, y: 0 }, bow: { x: 105, y: 0 }, to: { x: 190, y: 0 } });
  });

  it('bows to the same side as on the canvas, by half of the bend in its middle', () => {
    const curve = curveOf(...ends, 40);
    expect(curve.bow).toEqual({ x: 105, y: 40 });
    expect(middleOf(curve).y).toBeGreaterThan(20);
    expect(curveOf(...ends, -40).bow.y).toBe(-40);
  });

  it('has a place even where both ends are one', () => {
    expect(Object.values(curveOf(ends[0], ends[0], 40)).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });
});

describe('the drawing', () => {
  const picture = draw(MODEL, THEME, measure);
  const legend = legendOf(MODEL, VOCABULARY, WORDS, THEME, measure, 300);
  const { markup, width, height } = sheetOf(
    { title: 'A "title" & <b>', picture, legend, foot: ['Sources: <a>'] },
    THEME,
    measure,
  );

  it('holds no markup but its own', () => {
    expect(markup).not.toMatch(/<script|<b>|<a>/u);
    expect(markup).not.toContain(String.fromCodePoint(0));
    expect(markup).toContain('&lt;script&gt;');
    expect(markup).toContain('Sources: &lt;a&gt;');
    expect(markup.match(/<svg /gu)).toHaveLength(1);
  });

  it('has room for everybody and every label', () => {
    expect(picture.x).toBeLessThan(0);
    expect(picture.x + picture.width).toBeGreaterThan(400);
    expect(picture.y).toBeLessThan(-200);
    expect(markup).toContain('2024');
    expect(width).toBeGreaterThanOrEqual(720);
    expect(height).toBeGreaterThan(picture.height + legend.height);
  });

  it('draws a group of neighbours with two outlines, and explains it', () => {
    const group = { id: 'group:STATE~~state:A', label: 'State\n30', x: 0, y: 200, kind: 0, size: 40, classes: 'group' };
    const model = { ...MODEL, nodes: [...MODEL.nodes, group] };
    const circles = (each: CanvasModel) => draw(each, THEME, measure).markup.match(/<circle /gu)?.length ?? 0;
    expect(circles(model) - circles(MODEL)).toBe(2);
    expect(legendOf(model, VOCABULARY, WORDS, THEME, measure, 300).markup).toContain('>group<');
  });

  it('explains in the legend what occurs, and nothing else', () => {
    for (const word of [
      'Pressure',
      'Conditional',
      'Contested',
      'State',
      'Official',
      WORDS.unknown,
      WORDS.bond,
      WORDS.attempt,
      WORDS.expanded,
    ]) {
      expect(legend.markup).toContain(`>${word}<`);
    }
    for (const word of [
      'Influence',
      'Actual',
      'Reported',
      'Organization',
      'group',
      'notes',
      'the wider',
      'no colour',
    ]) {
      expect(legend.markup).not.toContain(`>${word}<`);
    }
  });

  it('draws an unknown strength as on the canvas: thin, with a hollow head', () => {
    expect(picture.markup).toContain('stroke-width="1.4"');
    expect(picture.markup).toContain('fill="#fff" stroke="#a00"');
  });

  it('is a sheet even of nothing', () => {
    const empty = draw({ nodes: [], edges: [], bonds: [] }, THEME, measure);
    const none = legendOf({ nodes: [], edges: [], bonds: [] }, VOCABULARY, WORDS, THEME, measure, 300);
    expect(none.height).toBe(0);
    expect(sheetOf({ title: '', picture: empty, legend: none, foot: [] }, THEME, measure).markup).not.toMatch(
      /NaN|Infinity/u,
    );
  });
});

it('lines are as long as they may be, and a long word stands alone', () => {
  expect(wrapped('one two  incomprehensible six', 7, (text) => text.length)).toEqual([
    'one two',
    'incomprehensible',
    'six',
  ]);
});
