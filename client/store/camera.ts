/** How a reader looks at the canvas. */
export type Camera = {
  /** Canvas units at the left upper corner. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** The zoom at which a window of another size shows the same part. */
export function zoomFor({ zoom, width, height }: Camera, window: { innerWidth: number; innerHeight: number }): number {
  return zoom * Math.min(window.innerWidth / width, window.innerHeight / height);
}
