import { LINE_COLOURS } from './encoding.ts';

/** Colours that the canvas draws with; declared once, in styles/tokens.css, for page and canvas alike. */
export type Theme = {
  readonly canvas: string;
  readonly text: string;
  readonly node: string;
  readonly nodeLine: string;
  readonly accent: string;
  readonly attempt: string;
  readonly mark: string;
  readonly bond: string;
  /** By place among the colours of lines. */
  readonly lines: readonly string[];
};

export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    canvas: token('--canvas'),
    text: token('--text'),
    node: token('--node'),
    nodeLine: token('--node-line'),
    accent: token('--accent'),
    attempt: token('--attempt'),
    mark: token('--surface'),
    bond: token('--bond'),
    lines: LINE_COLOURS.map(token),
  };
}
