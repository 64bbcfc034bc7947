import { readTheme } from '../graph/theme.ts';
import { canvasModel } from '../graph/viewModel.ts';
import type { State } from '../store/state.ts';
import { type LegendWords, legendOf } from './picture/legend.ts';
import { draw } from './picture/picture.ts';
import { roomOf, sheetOf, type Svg } from './picture/sheet.ts';
import type { Measure } from './picture/text.ts';

/** What is on the desk as a drawing, with its legend, in the colours of the page. `title` and `foot` may be empty. */
export function depict(
  state: State,
  { title, foot, legend: words }: { title: string; foot: readonly string[]; legend: LegendWords },
): Svg {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const font = style.getPropertyValue('--font').trim();
  const theme = { ...readTheme(root), quiet: style.getPropertyValue('--text-2').trim(), font };
  const measure = measureIn(font);
  const model = canvasModel(state);
  const picture = draw(model, theme, measure);
  const legend = legendOf(model, state.data.vocabulary?.value, words, theme, measure, roomOf(picture));
  return sheetOf({ title, picture, legend, foot }, theme, measure);
}

function measureIn(font: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!pen) return text.length * size * 0.6;
    pen.font = `${weight} ${size}px ${font}`;
    return pen.measureText(text).width;
  };
}
