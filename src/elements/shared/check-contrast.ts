import { reportProblem } from '../base/report-problem.js';

/** Enhanced contrast. https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const WANTED = 7;

type Rgb = readonly [red: number, green: number, blue: number];

/** Any CSS colour as it is painted over another, which the browser knows best. */
function painted(...colours: string[]): Rgb {
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
function contrast(text: string, ...ground: string[]): number {
  const [darker, lighter] = [
    luminance(painted(...ground)),
    luminance(painted(...ground, text)),
  ].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What a page's colours may make hard to read, by what it is written with. */
function measure(banner: HTMLElement): readonly [words: string, property: string, ratio: number][] {
  const look = (element: Element | null | undefined) => getComputedStyle(element ?? banner);
  const { backgroundColor: ground, color } = look(banner);
  const answer = look(banner.querySelector(':scope > [data-consent-action="accept"]'));
  const text = look(banner.shadowRoot?.querySelector('[part="text"]'));
  return [
    ['answers', '--consent-accent', contrast(answer.color, ground, answer.backgroundColor)],
    ['heading and links', '--consent-text', contrast(color, ground)],
    ['words', '--consent-muted', contrast(text.color, ground)],
  ];
}

/** Tells whoever builds the page of colours that are hard to read, in each scheme that it has. */
export function checkContrast(banner: HTMLElement): void {
  // Gone again already: it has no colours.
  if (!banner.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const own = banner.style.colorScheme;
  const schemes = getComputedStyle(banner).colorScheme.match(/light|dark/g) ?? ['light'];
  for (const scheme of schemes) {
    banner.style.colorScheme = scheme;
    for (const [words, property, ratio] of measure(banner))
      if (ratio < WANTED)
        reportProblem(
          'low-contrast',
          words,
          property,
          scheme,
          (Math.floor(ratio * 100) / 100).toFixed(2),
        );
  }
  banner.style.colorScheme = own;
  if (!banner.getAttribute('style')) banner.removeAttribute('style');
}
