import type { Core } from 'cytoscape';
import type { Box } from '../box.ts';
import type { Hairline } from './picture.ts';

/** Longest side of a canvas that no browser refuses, in device pixels. */
const MOST_PIXELS = 8192;

export type HairlineLayer = {
  /** Draws the lines as the picture is seen now. */
  readonly draw: (lines: readonly Hairline[], region: Box | null, colour: string) => void;
};

/**
 * Lines too many for Cytoscape to draw one by one, under its own canvases: drawn once at rest, then moved as a
 * picture while the reader pans or zooms.
 */
export function hairlineLayer(cy: Core, container: HTMLElement): HairlineLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'hairlines';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.hidden = true;
  container.prepend(canvas);
  let drawn: { region: Box; zoom: number } | null = null;

  const follow = () => {
    if (drawn === null) return;
    const { x, y } = cy.pan();
    const { region, zoom } = drawn;
    const at = { x: x + region.x1 * cy.zoom(), y: y + region.y1 * cy.zoom() };
    canvas.style.transform = `translate(${at.x}px, ${at.y}px) scale(${cy.zoom() / zoom})`;
  };
  cy.on('pan zoom', follow);

  return {
    draw(lines, region, colour) {
      canvas.hidden = lines.length === 0 || region === null;
      drawn = null;
      if (canvas.hidden || region === null) return;
      const zoom = cy.zoom();
      const [width, height] = [(region.x2 - region.x1) * zoom, (region.y2 - region.y1) * zoom];
      const fine = Math.min(window.devicePixelRatio, MOST_PIXELS / Math.max(width, height));
      canvas.width = Math.ceil(width * fine);
      canvas.height = Math.ceil(height * fine);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      const context = canvas.getContext('2d');
      if (!context) return;
      context.setTransform(fine * zoom, 0, 0, fine * zoom, -region.x1 * fine * zoom, -region.y1 * fine * zoom);
      context.strokeStyle = colour;
      // However many there are, they do not fill the ground.
      context.globalAlpha = Math.min(0.35, Math.max(0.05, 600 / lines.length));
      context.lineWidth = 0.75 / zoom;
      context.beginPath();
      for (const [x1, y1, x2, y2] of lines) {
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
      }
      context.stroke();
      drawn = { region, zoom };
      follow();
    },
  };
}
