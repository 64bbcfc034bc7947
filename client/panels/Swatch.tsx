import { DASHES, LINE_COLOURS, SHAPES, widthOf } from '../graph/encoding.ts';
import { colourOf, place } from '../graph/viewModel.ts';
import { useSelect } from '../store/context.ts';
import { widthBy } from '../store/look.ts';
import type { Tie } from '../store/model.ts';
import { useTerms } from './terms.ts';

const WIDE = 34;
const HIGH = 12;

type LineProps = {
  /** Place among the colours of lines; without it the line is neutral. */
  readonly colour?: number;
  readonly modality?: number;
  readonly strength?: number | null;
  readonly heads?: 0 | 1 | 2;
};

/** A tie as the canvas draws it. */
export function LineSwatch({ colour: index, modality = 0, strength = 0.2, heads = 0 }: LineProps) {
  const colour = index === undefined ? 'var(--text-2)' : `var(${LINE_COLOURS[index] ?? '--node-line'})`;
  const head = { fill: strength === null ? 'none' : colour, stroke: colour, strokeWidth: 1.3 };
  return (
    <svg className="swatch" width={WIDE} height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <line
        x1={heads > 1 ? 8 : 1}
        x2={heads > 0 ? WIDE - 8 : WIDE - 1}
        y1={HIGH / 2}
        y2={HIGH / 2}
        stroke={colour}
        strokeWidth={widthOf(strength)}
        strokeDasharray={(DASHES[Math.max(modality, 0)] ?? []).join(' ')}
      />
      {heads > 0 && <path d={`M${WIDE - 9} 2 L${WIDE - 1} ${HIGH / 2} L${WIDE - 9} ${HIGH - 2} Z`} {...head} />}
      {heads > 1 && <path d={`M9 2 L1 ${HIGH / 2} L9 ${HIGH - 2} Z`} {...head} />}
    </svg>
  );
}

type TieProps = {
  readonly tie: Tie;
  /** On a path, where the width is the weight of the hop. */
  readonly weight?: number | null | undefined;
};

/** The swatch of a given tie. */
export function TieSwatch({ tie, weight }: TieProps) {
  const terms = useTerms();
  const { colour, width } = useSelect((state) => state.view);
  const vocabulary = useSelect((state) => state.data.vocabulary?.value);
  return (
    <LineSwatch
      colour={colourOf(colour, tie, place(vocabulary))}
      modality={terms.index('modalities', tie.modality)}
      strength={weight === undefined ? widthBy(width, tie) : weight}
      heads={terms.goesBothWays(tie.family) ? 2 : 1}
    />
  );
}

const OUTLINES: Readonly<Record<(typeof SHAPES)[number], string>> = {
  ellipse: 'M14 8A6 6 0 112 8a6 6 0 0112 0z',
  diamond: 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  'round-rectangle': 'M4.5 2.5h7a2 2 0 012 2v7a2 2 0 01-2 2h-7a2 2 0 01-2-2v-7a2 2 0 012-2z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
};

/** An actor's shape by the place of its kind in the vocabulary. */
export function KindSwatch({ kind, expanded = false }: { readonly kind: number; readonly expanded?: boolean }) {
  const shape = SHAPES[kind] ?? SHAPES[0];
  return (
    <svg className="kind-swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[shape]} fill="var(--node)" stroke="var(--node-line)" strokeWidth={expanded ? 3 : 1.5} />
    </svg>
  );
}
