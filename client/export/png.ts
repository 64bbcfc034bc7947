import { type Exported, joined } from './exported.ts';

/** CSS pixels, at twice of which the picture is drawn. */
const SCALE = 2;
const EDGE = 16;
const TITLE = 17;
const SMALL = 11;
const LEAST_WIDTH = 720;

type Words = { readonly sources: string; readonly licences: string; readonly filter: string };
type Look = { readonly ground: string; readonly text: string; readonly quiet: string; readonly font: string };

/** Lines of at most this width; a word that is longer stands alone. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function footOf({ about, sources, seeds }: Exported, words: Words): string[] {
  return [
    ...(about.filter.length > 0 ? [`${words.filter} ${about.filter.join('; ')}`] : []),
    `${words.sources} ${joined(sources.map(({ title }) => title)) || '–'}`,
    `${words.licences} ${joined(seeds.map(({ licence }) => licence)) || '–'}`,
    `Backchannel · ${about.exportedOn}`,
  ];
}

/** The picture with its title above and what it rests on below, so that it can stand alone. */
export async function toPng(picture: Blob, view: Exported, words: Words, look: Look): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const width = Math.max(image.width / SCALE + 2 * EDGE, LEAST_WIDTH);
  pen.font = `600 ${TITLE}px ${look.font}`;
  const title = wrapped(pen, view.about.title, width - 2 * EDGE);
  pen.font = `${SMALL}px ${look.font}`;
  const foot = footOf(view, words).flatMap((text) => wrapped(pen, text, width - 2 * EDGE));
  const [top, bottom] = [EDGE + title.length * TITLE * 1.35, foot.length * SMALL * 1.45 + 2 * EDGE];
  canvas.width = width * SCALE;
  canvas.height = (top + image.height / SCALE + bottom) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = look.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  pen.fillStyle = look.text;
  pen.font = `600 ${TITLE}px ${look.font}`;
  for (const [row, line] of title.entries()) pen.fillText(line, EDGE, EDGE + row * TITLE * 1.35);
  pen.drawImage(image, (width - image.width / SCALE) / 2, top, image.width / SCALE, image.height / SCALE);
  pen.fillStyle = look.quiet;
  pen.font = `${SMALL}px ${look.font}`;
  for (const [row, line] of foot.entries()) {
    pen.fillText(line, EDGE, top + image.height / SCALE + EDGE + row * SMALL * 1.45);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}
