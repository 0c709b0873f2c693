import { contrast, SIGNS, TEXT, type Wanted } from './contrast.js';

/** What is read, the property that paints it, its ratio, and those of the levels AA and AAA. */
export type Measured = readonly [words: string, property: string, ratio: number, wanted: Wanted];

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
