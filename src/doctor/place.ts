/** A corner of the window, in pixels from its top and left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that stay free at every edge. */
export const EDGE = 8;

/** Where a box may be, so that all of it is in the window; its beginning, if it is larger than that. */
export const inside = ({ x, y }: Point, box: Size, view: Size): Point => ({
  x: Math.max(EDGE, Math.min(x, view.width - box.width - EDGE)),
  y: Math.max(EDGE, Math.min(y, view.height - box.height - EDGE)),
});

/** The higher of the free strips above and below something, and how high it is. */
export function freeStrip(
  taken: { readonly top: number; readonly bottom: number } | undefined,
  view: Size,
): { readonly isBelow: boolean; readonly height: number } {
  if (!taken) return { isBelow: false, height: view.height - 2 * EDGE };
  const isBelow = view.height - taken.bottom > taken.top;
  const height = isBelow ? view.height - taken.bottom : taken.top;
  return { isBelow, height: height - 2 * EDGE };
}
