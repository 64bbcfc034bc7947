import { MARKS, NOTE_MARK } from '../../graph/encoding.ts';
import type { Theme } from '../../graph/theme.ts';
import type { CanvasModel } from '../../graph/viewModel.ts';
import type { Vocabulary } from '../../store/model.ts';
import { escaped, tag } from '../xml.ts';
import { drawGroup, drawShape } from './actors.ts';
import type { Curve } from './curve.ts';
import { drawBand, drawMark, drawTie } from './lines.ts';
import type { Drawn } from './picture.ts';
import type { Measure } from './text.ts';

export type LegendWords = Readonly<
  Record<'unknown' | 'width' | 'unknownColour' | 'bond' | 'attempt' | 'expanded' | 'group' | 'noted', string>
> & {
  /** What the colours of lines stand for, by their place. */
  readonly colours: ReadonlyMap<number, string>;
};

const SIZE = 12;
const ROW = 22;
const SWATCH = 40;
const GAP = 22;
const LINE: Curve = { from: { x: 0, y: 0 }, bow: { x: 17, y: 0 }, to: { x: 34, y: 0 } };
const MIDDLE = { x: 17, y: 0 };

/** What the looks mean that occur in the picture, in rows no wider than this. */
export function legendOf(
  model: CanvasModel,
  vocabulary: Vocabulary | undefined,
  words: LegendWords,
  theme: Theme,
  measure: Measure,
  width: number,
): Drawn {
  const items = vocabulary ? itemsOf(model, vocabulary, words, theme) : [];
  let [x, y] = [0, ROW / 2];
  const markup = items.map(({ swatch, label }) => {
    const own = SWATCH + measure(label, SIZE, 400) + GAP;
    if (x > 0 && x + own - GAP > width) {
      x = 0;
      y += ROW;
    }
    const text = tag('text', { x: SWATCH, y: 4, 'font-size': SIZE }, escaped(label));
    const item = tag('g', { transform: `translate(${Math.round(x)} ${y})` }, swatch + text);
    x += own;
    return item;
  });
  return { markup: markup.join('\n'), x: 0, y: 0, width, height: items.length > 0 ? y + ROW / 2 : 0 };
}

function itemsOf({ nodes, edges, bonds }: CanvasModel, vocabulary: Vocabulary, words: LegendWords, theme: Theme) {
  const neutral = { ...theme, lines: [theme.nodeLine] };
  const plain = { colour: 0, modality: 0, strength: 0.2, both: false, mark: '' };
  const any = (name: string) => [...nodes, ...edges].some(({ classes }) => classes.split(' ').includes(name));
  const used = (values: readonly number[]) => [...new Set(values)].toSorted((one, other) => one - other);
  const item = (swatch: string, label: string | undefined) => (label === undefined ? [] : [{ swatch, label }]);
  const { families, modalities, tieStatuses, actorKinds } = vocabulary;
  const marks = MARKS.flatMap((mark, index) =>
    mark !== '' && edges.some((edge) => edge.mark.includes(mark)) ? [index] : [],
  );
  const noted = [...edges.map(({ mark }) => mark), ...nodes.map(({ label }) => label)].some((text) =>
    text.includes(NOTE_MARK),
  );
  return [
    ...used(edges.map(({ colour }) => colour)).flatMap((colour) =>
      item(
        drawTie({ ...plain, colour, strength: 0.35, both: families[colour]?.transmitsBothWays ?? false }, LINE, theme),
        words.colours.get(colour) ?? words.unknownColour,
      ),
    ),
    ...used(edges.map(({ modality }) => modality)).flatMap((modality) =>
      item(drawTie({ ...plain, modality }, LINE, neutral), modalities[modality]?.label),
    ),
    ...(new Set(edges.flatMap(({ strength }) => strength ?? [])).size > 1
      ? item(drawTie({ ...plain, strength: 0.8 }, LINE, neutral), words.width)
      : []),
    ...(edges.some(({ strength }) => strength === null)
      ? item(drawTie({ ...plain, strength: null }, LINE, neutral), words.unknown)
      : []),
    ...marks.flatMap((status) => item(drawMark(MARKS[status] ?? '', MIDDLE, theme), tieStatuses[status]?.label)),
    ...used(nodes.map(({ kind }) => kind)).flatMap((kind) =>
      item(drawShape(kind, MIDDLE, 7, theme), actorKinds[kind]?.label),
    ),
    ...(any('expanded') ? item(drawShape(0, MIDDLE, 7, theme, 3), words.expanded) : []),
    ...(any('group') ? item(drawGroup(0, MIDDLE, 4, theme), words.group) : []),
    ...(bonds.length > 0 ? item(tag('line', { x1: 0, y1: 0, x2: 34, y2: 0, stroke: theme.bond }), words.bond) : []),
    ...(any('attempt') ? item(drawBand(LINE, theme.attempt, 0.5, 8), words.attempt) : []),
    ...(noted ? item(tag('text', { ...MIDDLE, y: 4, 'text-anchor': 'middle' }, NOTE_MARK), words.noted) : []),
  ];
}
