/** https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const TEXT = [4.5, 7] as const;

/** https://www.w3.org/TR/WCAG22/#non-text-contrast, which has no enhanced level. */
const SIGNS = [3] as const;

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

/** What is read, the property that paints it, its ratio, and those of the levels AA and AAA. */
export type Measured = readonly [
  words: string,
  property: string,
  ratio: number,
  wanted: readonly [double: number, triple?: number],
];

/** What a banner's colours may make hard to see, by the property that it is painted with. */
function measure(banner: HTMLElement): readonly Measured[] {
  const look = (element: Element | null | undefined) => getComputedStyle(element ?? banner);
  const { backgroundColor: ground, color, caretColor } = look(banner);
  const answer = look(banner.querySelector(':scope > [data-consent-action="accept"]'));
  const link = look(banner.querySelector(':scope > [data-consent-action="preferences"]'));
  const text = look(banner.shadowRoot?.querySelector('[part="text"]'));
  return [
    ['answers', '--consent-accent', contrast(answer.color, ground, answer.backgroundColor), TEXT],
    ['heading', '--consent-text', contrast(color, ground), TEXT],
    ['words', '--consent-muted', contrast(text.color, ground), TEXT],
    ['links', '--consent-link', contrast(link.color, ground), TEXT],
    ['focus rings', '--consent-focus', contrast(caretColor, ground), SIGNS],
  ];
}

/** The contrast of a banner's colours in each scheme that its page has. */
export function measureContrast(
  banner: HTMLElement,
): readonly (readonly [scheme: string, measured: readonly Measured[]])[] {
  const { colorScheme, caretColor } = banner.style;
  const schemes = getComputedStyle(banner).colorScheme.match(/light|dark/g) ?? ['light'];
  const measured = schemes.map((scheme) => {
    banner.style.colorScheme = scheme;
    // A ring is painted on what has focus only; this has a computed colour without.
    banner.style.caretColor = 'var(--_focus)';
    return [scheme, measure(banner)] as const;
  });
  Object.assign(banner.style, { colorScheme, caretColor });
  if (!banner.getAttribute('style')) banner.removeAttribute('style');
  return measured;
}
