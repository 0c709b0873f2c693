/** Ratios that a level asks for: of its double-A, and of its triple-A if there is one. */
export type Wanted = readonly [double: number, triple?: number];

/** https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#contrast-enhanced */
export const TEXT: Wanted = [4.5, 7];

/** https://www.w3.org/TR/WCAG22/#non-text-contrast, which has no enhanced level. */
export const SIGNS: Wanted = [3];

type Rgb = readonly [red: number, green: number, blue: number];

/** Any CSS colour as it is painted over another, which the browser knows best. */
export function painted(...colours: string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const colour of ['#fff', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(text: string, ...ground: string[]): number {
  const [darker, lighter] = [
    luminance(painted(...ground)),
    luminance(painted(...ground, text)),
  ].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A ratio for readers, never rounded up to a level that it does not reach. */
export const asRatio = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
