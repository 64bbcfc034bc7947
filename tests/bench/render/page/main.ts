import '../../../../client/styles/index.css';
import { FIRST_YEAR, graphOf, YEARS } from './graph.ts';
import { WAYS } from './ways.ts';

/** Milliseconds. */
export type Measured = {
  readonly firstPaint: number;
  /** From one frame to the next. */
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  /** From one year to the next; none where time cannot be moved. */
  readonly time: readonly number[];
  /** What was drawn of the whole, where that is less. */
  readonly drawn: string;
};

declare global {
  interface Window {
    measure: (way: string, actors: number) => Promise<Measured>;
  }
}

const PAN_FRAMES = 130;
const PAN_PIXELS = 8;
const ZOOM_FRAMES = 60;
const ZOOM_STEP = 1.04;
/** Milliseconds after which slow ways have moved enough; each at least `FEWEST` frames. */
const ENOUGH = 8_000;
const FEWEST = 12;

const frame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
const still = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function frames(count: number, act: (index: number) => void): Promise<number[]> {
  const times: number[] = [];
  let last = await frame();
  const end = last + ENOUGH;
  for (let index = 0; index < count && (index < FEWEST || last < end); index += 1) {
    act(index);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

window.measure = async (way, actors) => {
  const container = document.createElement('div');
  container.className = 'canvas-surface';
  document.body.append(container);
  const graph = graphOf(actors);
  const make = WAYS[way];
  if (!make) throw new Error(`There is no way ${way}.`);
  await frame();
  const begun = performance.now();
  const picture = make(graph, container);
  // The second frame begins once the first is painted.
  await frame();
  const firstPaint = (await frame()) - begun;
  const drawn = document.title;
  await still(1_000);
  const pan = await frames(PAN_FRAMES, () => picture.panBy(PAN_PIXELS));
  await still(1_000);
  const zoom = await frames(ZOOM_FRAMES, (index) =>
    picture.zoomBy(index < ZOOM_FRAMES / 2 ? ZOOM_STEP : 1 / ZOOM_STEP),
  );
  await still(1_000);
  const time = picture.goTo ? await frames(YEARS, (index) => picture.goTo?.(FIRST_YEAR + index)) : [];
  return { firstPaint, pan, zoom, time, drawn };
};
