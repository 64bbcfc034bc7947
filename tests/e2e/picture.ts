import type { Page } from 'playwright-core';

export type Point = { readonly x: number; readonly y: number };
/** In CSS pixels of the page, the label included. */
export type Box = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
export type Node = Point & { id: string; label: string; classes: string; font: number; box: Box };
export type Edge = Point & { id: string; source: string; target: string; classes: string };
export type Picture = { readonly canvas: Box; readonly nodes: readonly Node[]; readonly edges: readonly Edge[] };

/**
 * What the canvas draws and where, by the documented hook. `edges` are ties; the point of one lies on its line, where
 * it is farthest from everything else, as a reader would point at it.
 */
export function readPicture(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const graph = window.backchannel?.graph;
    const { left, top, right, bottom } = graph?.container()?.getBoundingClientRect() ?? new DOMRect();
    const at = ({ x, y }: Point) => ({ x: left + x, y: top + y });
    const byId = (one: { id: () => string }, other: { id: () => string }) => (one.id() < other.id() ? -1 : 1);
    const ties = (graph?.edges('[id ^= "tie:"]').toArray() ?? []).toSorted(byId);
    const nodes = (graph?.nodes().toArray() ?? []).toSorted(byId);
    const lines = ties.map((edge) => {
      const [from, to] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()];
      const bow = edge.renderedControlPoints()?.[0] ?? edge.renderedMidpoint();
      const on = (t: number, a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return Array.from({ length: 33 }, (_, step) => ({
        x: on(step / 32, from.x, bow.x, to.x),
        y: on(step / 32, from.y, bow.y, to.y),
      }));
    });
    const marks = ties.map((edge) => (edge.data('mark') === '' ? null : edge.renderedMidpoint()));
    /** Pixels to the nearest thing that is not the tie itself; a badge or an actor is wider than a line. */
    const room = (index: number, { x, y }: Point) => {
      const others = lines.filter((_, other) => other !== index).flat();
      const badges = marks.filter((mark, other) => mark !== null && other !== index);
      return Math.min(
        ...others.map((point) => Math.hypot(point.x - x, point.y - y)),
        ...badges.map((mark) => Math.hypot((mark?.x ?? 0) - x, (mark?.y ?? 0) - y) - 12),
        ...nodes.map((node) => {
          const centre = node.renderedPosition();
          return Math.hypot(centre.x - x, centre.y - y) - 20;
        }),
      );
    };
    const clearest = (index: number) =>
      (lines[index] ?? [])
        .slice(6, -6)
        .reduce((best, point) => (room(index, point) > room(index, best) ? point : best));
    return {
      canvas: { x1: left, y1: top, x2: right, y2: bottom },
      nodes: nodes.map((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, includeUnderlays: false });
        return {
          id: node.id(),
          label: String(node.data('label')),
          classes: node.classes().join(' '),
          font: Number.parseFloat(String(node.style('font-size'))) * (graph?.zoom() ?? 0),
          box: { x1: left + x1, y1: top + y1, x2: left + x2, y2: top + y2 },
          ...at(node.renderedPosition()),
        };
      }),
      edges: ties.map((edge, index) => ({
        id: edge.id(),
        source: edge.source().id(),
        target: edge.target().id(),
        classes: edge.classes().join(' '),
        ...at(clearest(index)),
      })),
    };
  });
}

/** True when the canvas has the size of its place and rests with all of its picture in the middle. */
export function isAtRest(): boolean {
  const graph = window.backchannel?.graph;
  const element = graph?.container();
  if (!graph || !element || graph.elements().empty() || graph.animated()) return false;
  if (element.clientWidth !== graph.width() || element.clientHeight !== graph.height()) return false;
  const { x1, x2, y1, y2 } = graph.elements().renderedBoundingBox({});
  return Math.abs(x1 + x2 - graph.width()) < 36 && Math.abs(y1 + y2 - graph.height()) < 36;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2;

/** Colours of the pixels within `reach` of a point, as `#rrggbb`. */
export async function coloursAround(page: Page, { x, y }: Point, reach: number): Promise<Set<string>> {
  const side = 2 * reach + 1;
  const clip = { x: Math.round(x) - reach, y: Math.round(y) - reach, width: side, height: side };
  const png = (await page.screenshot({ clip })).toString('base64');
  const colours = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const hex = (value: number | undefined) => (value ?? 0).toString(16).padStart(2, '0');
    return Array.from({ length: pixels.length / 4 }, (_, index) => {
      const start = 4 * index;
      return `#${hex(pixels[start])}${hex(pixels[start + 1])}${hex(pixels[start + 2])}`;
    });
  }, png);
  return new Set(colours);
}
